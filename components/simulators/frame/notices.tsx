"use client";

import { useTranslations } from "use-intl";
import type { Notice } from "@/lib/url-state";
import { useSetting } from "../scenario";

const LONGEST = 40;

/** What of the link could not be used, and what stands in its place. */
export function Notices() {
  const { state } = useSetting();
  const words = useNoticeWords();
  return (
    <div role="status">
      {state.notices.length > 0 && (
        <ul className="mt-3 list-disc rounded-lg bg-wash py-3 pr-4 pl-8 text-base">
          {state.notices.map((notice) => (
            <li key={`${notice.key}:${notice.given}`} className="break-words">
              {words(notice)}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** A notice in the reader's words: parameters and choices by their names, amounts as amounts. */
function useNoticeWords(): (notice: Notice) => string {
  const t = useTranslations("frame.notice");
  const { simulator, formats } = useSetting();
  const names = useTranslations(simulator.id);
  return ({ key, given, reason, used }) => {
    const parameter = simulator.parameters.find((candidate) => candidate.key === key);
    const shown =
      parameter?.kind === "choice"
        ? names(`choice.${key}.${used}`)
        : parameter && typeof used === "number"
          ? formats.figure(used, parameter.unit, { never: "", none: "" })
          : String(used ?? "");
    return t(reason, {
      key: parameter ? names(`parameter.${key}`) : key,
      given: given.length > LONGEST ? `${given.slice(0, LONGEST)}…` : given,
      used: shown,
    });
  };
}
