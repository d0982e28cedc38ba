"use client";

import { useId, useRef, useState } from "react";
import { useTranslations } from "use-intl";
import { Button } from "@/components/ui/button";

/** The link to copy; where the browser does not let pages copy, it is marked for the reader to do so. */
export function LinkText({ link }: { link: string }) {
  const t = useTranslations("yours.take");
  const [said, setSaid] = useState<{ link: string; what: "copied" | "marked" } | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();

  async function copy() {
    try {
      await navigator.clipboard.writeText(link);
      setSaid({ link, what: "copied" });
    } catch {
      field.current?.select();
      setSaid({ link, what: "marked" });
    }
  }

  return (
    <div className="space-y-3">
      <label htmlFor={id} className="block text-base">
        {t("link")}
      </label>
      <textarea
        ref={field}
        id={id}
        readOnly
        rows={3}
        className="block w-full break-all rounded-md border border-control bg-card p-2 text-sm"
        value={link}
        onFocus={(event) => event.currentTarget.select()}
      />
      <p className="flex flex-wrap items-center gap-x-4 gap-y-2 text-base">
        <Button onClick={() => void copy()}>{t("copy")}</Button>
        <span role="status">{said?.link === link ? t(said.what) : null}</span>
      </p>
    </div>
  );
}
