"use client";

import { StorageNotice } from "@/components/progress/storage-notice";

type Props = { href: string; fullPage: string; licence: string };

/** Under an embedded piece: what is not kept here, where the whole page is, and whose it is. */
export function EmbedFoot({ href, fullPage, licence }: Props) {
  return (
    <footer className="flex flex-wrap justify-between gap-x-4 gap-y-1 px-4 py-2 text-sm text-soft">
      <StorageNotice />
      <span>{licence}</span>
      <a href={href} target="_blank" rel="noreferrer" className="link">
        {fullPage}
      </a>
    </footer>
  );
}
