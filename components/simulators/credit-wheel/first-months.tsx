"use client";

import { useTranslations } from "use-intl";
import { ScrollTable } from "../frame/scroll-table";
import { LapHead, LapRow, sumColumns } from "./lap-rows";
import { useModel } from "./use-model";

/** The first laps line by line: what came in, what was bought, added and paid, and what goes on. */
export default function FirstMonths({ months }: { months: number }) {
  const { laps } = useModel();
  const t = useTranslations("credit-wheel.table");
  return (
    <ScrollTable title={t("first")} className="step-out my-6">
      <LapHead columns={sumColumns} />
      <tbody>
        {laps.slice(0, months).map((lap) => (
          <LapRow key={lap.number} lap={lap} columns={sumColumns} />
        ))}
      </tbody>
    </ScrollTable>
  );
}
