"use client";

import { useRef, useState } from "react";
import { useTranslations } from "use-intl";
import { Button } from "@/components/ui/button";
import { LARGEST_FILE, type OwnList, readList, writeList } from "@/lib/own-debts/schema";
import { SaveText } from "./save-text";

type Props = { list: OwnList; onRead(list: OwnList): void };

/** The list as a file of one's own, and back from one. A file that is no list changes nothing. */
export function ListFile({ list, onRead }: Props) {
  const t = useTranslations("payoff-planner.own");
  const input = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState<string>("");

  async function open(file: File) {
    // Four bytes are the most a character takes, so a larger file is too large whatever it says.
    if (file.size > 4 * LARGEST_FILE) return setSaid(t("file.too-large"));
    try {
      const read = readList(await file.text());
      if (!read.ok) return setSaid(t(`file.${read.problem}`));
      setSaid(t("file.read", { count: read.list.debts.length }));
      onRead(read.list);
    } catch {
      setSaid(t("file.unread"));
    }
  }

  return (
    <div className="flex flex-wrap items-center gap-3">
      {list.debts.length > 0 && (
        <SaveText
          label={t("export")}
          textLabel={t("export-text")}
          file={() => ({
            name: "full-circle-debts.json",
            type: "application/json",
            text: writeList(list),
          })}
        />
      )}
      <Button onClick={() => input.current?.click()}>{t("import")}</Button>
      <input
        ref={input}
        type="file"
        accept="application/json,.json"
        className="hidden"
        tabIndex={-1}
        aria-label={t("import")}
        onChange={(event) => {
          const file = event.target.files?.[0];
          // The same file may be chosen again after it was mended.
          event.target.value = "";
          if (file) void open(file);
        }}
      />
      <p role="status" className="basis-full text-base empty:hidden">
        {said}
      </p>
    </div>
  );
}
