"use client";

import { useState } from "react";
import { useTranslations } from "use-intl";
import { Button } from "@/components/ui/button";
import { downloadText } from "../frame/download";

export type SavedFile = { readonly name: string; readonly type: string; readonly text: string };

type Props = { label: string; textLabel: string; file(): SavedFile | Promise<SavedFile> };

/** A button that hands over a file; where a frame may not save files, its text to copy instead. */
export function SaveText({ label, textLabel, file }: Props) {
  const t = useTranslations("payoff-planner");
  const [text, setText] = useState<string | null>(null);
  const [failed, setFailed] = useState(false);

  async function save() {
    try {
      const made = await file();
      setFailed(false);
      if (window.origin === "null") setText(made.text);
      else downloadText(made.name, made.type, made.text);
    } catch {
      setFailed(true);
    }
  }

  return (
    <>
      <Button onClick={save}>{label}</Button>
      <p role="status" className="basis-full text-base text-debt empty:hidden">
        {failed ? t("file-failed") : ""}
      </p>
      {text !== null && (
        <textarea
          readOnly
          aria-label={textLabel}
          className="mt-2 h-40 w-full basis-full rounded-md border border-control bg-card p-2 text-sm"
          value={text}
          onFocus={(event) => event.currentTarget.select()}
        />
      )}
    </>
  );
}
