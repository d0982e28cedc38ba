"use client";

import { useState } from "react";
import { useTranslations } from "use-intl";
import { Dialog } from "@/components/ui/dialog";
import { sourceLine } from "@/lib/i18n/source-line";
import { useSetting } from "../scenario";
import { sourceOf } from "./evidence";

/** Where published figures were read, with date and how good that is. */
export function EvidenceList({ ids }: { ids: readonly string[] }) {
  const { locale } = useSetting();
  return (
    <ul className="mt-2 grid gap-3">
      {ids.map(sourceOf).map((source) => (
        <li key={source.id}>
          <a href={source.url} target="_blank" rel="noreferrer" className="link">
            {source.title}
          </a>
          <span className="block text-base text-soft">
            {sourceLine(locale, source, source.quality[locale])}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** Opens the sources of a published figure over the page. */
export function SourceButton({ ids }: { ids: readonly string[] }) {
  const t = useTranslations("two-bills.evidence");
  const f = useTranslations("frame");
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className="link cursor-pointer"
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        {t("source")}
      </button>
      {open && (
        <Dialog title={t("source")} closeLabel={f("close")} onClose={() => setOpen(false)}>
          <EvidenceList ids={ids} />
        </Dialog>
      )}
    </>
  );
}
