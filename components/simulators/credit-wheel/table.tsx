"use client";

import { memo } from "react";
import { useTranslations } from "use-intl";
import { FigureTable } from "../frame/table";
import { LapHead, LapRow } from "./lap-rows";
import { columns, rowOf } from "./series";
import { useModel } from "./use-model";

/** Every lap: what came in, what was bought, added and paid, and what goes on. */
export const LapTable = memo(function LapTable() {
  const { laps } = useModel();
  const t = useTranslations("credit-wheel.table");
  const csv = {
    file: "credit-wheel",
    rows: () => [
      [t("lap"), ...columns.map((column) => t(`column.${column}`))],
      ...laps.map((lap) => {
        const row = rowOf(lap);
        return [row.lap, ...columns.map((column) => row[column])];
      }),
    ],
  };
  return (
    <FigureTable title={t("title")} caption={t("caption")} csv={csv}>
      <LapHead columns={columns} />
      <tbody>
        {laps.map((lap) => (
          <LapRow key={lap.number} lap={lap} columns={columns} />
        ))}
      </tbody>
    </FigureTable>
  );
});
