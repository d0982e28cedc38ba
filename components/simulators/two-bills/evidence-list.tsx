"use client";

import { sourceLine } from "@/lib/i18n/source-line";
import { useSetting } from "../scenario";
import { sourceOf } from "./evidence-sources";

/** Where published figures were read, with date and how good that is. */
export default function EvidenceList({ ids }: { ids: readonly string[] }) {
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
