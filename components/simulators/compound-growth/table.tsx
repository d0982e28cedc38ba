"use client";

import { memo } from "react";
import { useTranslations } from "use-intl";
import { FigureTable } from "../frame/table";
import { useSetting } from "../scenario";
import { type YearRow, yearRow, yearRows } from "./series";
import { useModel } from "./use-model";

const columns = ["owed", "interest", "straight", "bend"] as const;

/** Every year of the debt: its interest, what is owed, the straight line, and how far the two are apart. */
export const GrowthTable = memo(function GrowthTable() {
  const model = useModel();
  const t = useTranslations("compound-growth.table");
  const rows = [yearRow(model, 0), ...yearRows(model)];
  const csv = {
    file: "compound-growth",
    rows: () => [
      [t("year"), ...columns.map((column) => t(column))],
      ...rows.map((row) => [row.year, ...columns.map((column) => row[column])]),
    ],
  };
  return (
    <FigureTable title={t("title")} caption={t("caption")} csv={csv}>
      <thead>
        <tr>
          <th scope="col" className="start">
            {t("year")}
          </th>
          {columns.map((column) => (
            <th scope="col" key={column} className={column === "owed" ? "wrap text-debt" : "wrap"}>
              {t(column)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.year} row={row} />
        ))}
      </tbody>
    </FigureTable>
  );
});

function Row({ row }: { row: YearRow }) {
  const t = useTranslations("compound-growth.table");
  const { formats } = useSetting();
  return (
    <tr>
      <th scope="row" className="font-normal">
        {row.year === 0 ? t("start") : row.year}
      </th>
      {columns.map((column) => (
        <td key={column}>{formats.cell(row[column])}</td>
      ))}
    </tr>
  );
}
