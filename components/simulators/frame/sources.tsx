"use client";

import { useState } from "react";
import { useTranslations } from "use-intl";
import { Dialog } from "@/components/ui/dialog-on-demand";
import { sourceLine } from "@/lib/i18n/source-line";
import type { Preset } from "../contract";
import { useSetting } from "../scenario";

/** The list of a product's sources, each with its date and how good it is; and what no source gives. */
export function SourceList({ preset }: { preset: Preset }) {
  const { simulator, locale } = useSetting();
  const t = useTranslations("frame");
  const names = useTranslations(simulator.id);
  const assumed = preset.assumed.map((key) => names(`parameter.${key}`));
  return (
    <ul className="mt-2 grid gap-3">
      {preset.sources.map((source) => (
        <li key={source.id}>
          {source.url.startsWith("https://") ? (
            <a href={source.url} target="_blank" rel="noreferrer" className="link">
              {source.title}
            </a>
          ) : (
            source.title
          )}
          <span className="block text-base text-soft">
            {sourceLine(locale, source, source.quality[locale])}
          </span>
        </li>
      ))}
      {assumed.length > 0 && (
        <li className="text-soft">{t("assumed", { names: assumed.join(t("list-comma")) })}</li>
      )}
    </ul>
  );
}

/** Opens the sources of a product over the page. */
export function Sources({ preset }: { preset: Preset }) {
  const t = useTranslations("frame");
  const { locale } = useSetting();
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className="link cursor-pointer"
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        {t("sources")}
      </button>
      {open && (
        <Dialog
          title={preset.words[locale].title}
          closeLabel={t("close")}
          onClose={() => setOpen(false)}
        >
          <p className="mt-4">{preset.words[locale].terms}</p>
          <SourceList preset={preset} />
        </Dialog>
      )}
    </>
  );
}
