"use client";

import { memo } from "react";
import { useTranslations } from "use-intl";
import { FigureTable } from "../frame/table";
import { useSetting } from "../scenario";
import { everyRow, shownRows } from "./series";
import { useModel } from "./use-model";

const columns = ["straight", "unpaid", "more"] as const;

/** Interest so far through the year, both ways; every day in the file. */
export const DaysTable = memo(function DaysTable() {
  const model = useModel();
  const t = useTranslations("rate-converter.table");
  const { formats } = useSetting();
  const csv = {
    file: "rate-converter",
    rows: () => [
      [t("day"), ...columns.map((column) => t(column))],
      ...everyRow(model).map((row) => [row.day, ...columns.map((column) => row[column])]),
    ],
  };
  return (
    <FigureTable title={t("title")} caption={t("caption")} note={t("note")} csv={csv}>
      <thead>
        <tr>
          <th scope="col" className="start">
            {t("day")}
          </th>
          {columns.map((column) => (
            <th
              scope="col"
              key={column}
              className={column === "unpaid" ? "wrap text-debt" : "wrap"}
            >
              {t(column)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {shownRows(model).map((row) => (
          <tr key={row.day}>
            <th scope="row" className="font-normal">
              {formats.number(row.day)}
            </th>
            {columns.map((column) => (
              <td key={column}>{formats.cell(row[column])}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </FigureTable>
  );
});
