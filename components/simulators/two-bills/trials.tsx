"use client";

import { memo } from "react";
import { useTranslations } from "use-intl";
import { useSetting } from "../scenario";
import { type Study, studies } from "./evidence";
import { SourceButton } from "./source-button";

/** What was found with real bills and real debts, and why clicks moved more than debts did. */
export const Trials = memo(function Trials() {
  const t = useTranslations("two-bills.trials");
  const { formats } = useSetting();
  const shown = ({ name, unit, value }: Study["figures"][number]) => [
    name,
    unit === "percent" ? formats.percent(value) : formats.number(value),
  ];
  return (
    <>
      <p>{t("lead")}</p>
      <ul className="mt-3 grid list-disc gap-3 pl-5">
        {studies.map(({ id, source, figures }) => (
          <li key={id}>
            {t(`study.${id}`, Object.fromEntries(figures.map(shown)))}{" "}
            <SourceButton ids={[source]} />
          </li>
        ))}
      </ul>
      <p className="mt-3">{t("why")}</p>
    </>
  );
});
