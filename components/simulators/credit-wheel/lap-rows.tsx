"use client";

import { useTranslations } from "use-intl";
import { useSetting } from "../scenario";
import type { Lap } from "./model";
import { type Column, rowOf } from "./series";

/** Head and rows of a table of laps, whose first column is the lap. */
export function LapHead({ columns }: { columns: readonly Column[] }) {
  const t = useTranslations("credit-wheel.table");
  return (
    <thead>
      <tr>
        <th scope="col" className="start">
          {t("lap")}
        </th>
        {columns.map((column) => (
          <th scope="col" key={column} className="wrap">
            {t(`column.${column}`)}
          </th>
        ))}
      </tr>
    </thead>
  );
}

export function LapRow({ lap, columns }: { lap: Lap; columns: readonly Column[] }) {
  const { formats } = useSetting();
  const row = rowOf(lap);
  return (
    <tr>
      <th scope="row" className="font-normal">
        {row.lap}
      </th>
      {columns.map((column) => (
        <td key={column}>{formats.cell(row[column])}</td>
      ))}
    </tr>
  );
}

/** What one lap adds up from, without the running sum. */
export const sumColumns = [
  "opening",
  "spent",
  "interest",
  "bill",
  "paid",
  "closing",
] as const satisfies readonly Column[];
