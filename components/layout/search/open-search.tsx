"use client";

import { type ComponentType, type MouseEvent, useState } from "react";
import { useLocale, useTranslations } from "use-intl";

/** The way to the search, on every page: a link to its page, which a script opens where one is. */
export function OpenSearch() {
  const t = useTranslations("layout");
  const locale = useLocale();
  const href = `/${locale}/search`;
  const [Panel, setPanel] = useState<ComponentType<{ onClose(): void }> | null>(null);

  async function open(event: MouseEvent<HTMLAnchorElement>) {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    try {
      const { SearchDialog } = await import("./search-dialog");
      setPanel(() => SearchDialog);
    } catch {
      window.location.assign(href);
    }
  }

  return (
    <>
      <a
        href={href}
        aria-haspopup="dialog"
        className="inline-flex min-h-11 items-center gap-1.5 text-soft hover:text-ink"
        onClick={open}
      >
        <svg viewBox="0 0 16 16" className="size-4" aria-hidden="true">
          <circle cx="7" cy="7" r="4.75" fill="none" stroke="currentColor" strokeWidth="1.5" />
          <path d="m10.5 10.5 4 4" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" />
        </svg>
        <span className="sr-only sm:not-sr-only">{t("search")}</span>
      </a>
      {Panel && <Panel onClose={() => setPanel(null)} />}
    </>
  );
}
