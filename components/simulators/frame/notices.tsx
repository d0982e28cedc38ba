"use client";

import { useTranslations } from "use-intl";
import type { Notice } from "@/lib/url-state";
import { useScenario } from "../scenario";

const LONGEST = 40;

/** What of the link could not be used, and what stands in its place. */
export function Notices() {
  const t = useTranslations("frame.notice");
  const { state } = useScenario();
  const parameters = useParameterLabel();
  const words = (notice: Notice) =>
    t(notice.reason, {
      key: parameters(notice.key),
      given: notice.given.length > LONGEST ? `${notice.given.slice(0, LONGEST)}…` : notice.given,
      used: String(notice.used ?? ""),
    });
  return (
    <div role="status">
      {state.notices.length > 0 && (
        <ul className="mt-3 list-disc rounded-lg bg-wash py-3 pr-4 pl-8 text-base">
          {state.notices.map((notice) => (
            <li key={`${notice.key}:${notice.given}`}>{words(notice)}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** The reader's name of a parameter, or the key itself where nobody knows it. */
export function useParameterLabel(): (key: string) => string {
  const { simulator } = useScenario();
  const t = useTranslations(simulator.id);
  return (key) =>
    simulator.parameters.some((parameter) => parameter.key === key) ? t(`parameter.${key}`) : key;
}
