"use client";

import { useTranslations } from "use-intl";
import { LapHead, LapRow, sumColumns } from "./lap-rows";
import { useModel } from "./use-model";

/** The first laps line by line: what came in, what was bought, added and paid, and what goes on. */
export default function FirstMonths({ months }: { months: number }) {
  const { laps } = useModel();
  const t = useTranslations("credit-wheel.table");
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to take the keyboard
    <section className="table-scroll step-out my-6" aria-label={t("first")} tabIndex={0}>
      <table className="figures">
        <caption className="sr-only">{t("first")}</caption>
        <LapHead columns={sumColumns} />
        <tbody>
          {laps.slice(0, months).map((lap) => (
            <LapRow key={lap.number} lap={lap} columns={sumColumns} />
          ))}
        </tbody>
      </table>
    </section>
  );
}
