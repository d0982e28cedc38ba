"use client";

import { memo } from "react";
import { useTranslations } from "use-intl";
import { Result } from "../frame/result";
import { FigureTable } from "../frame/table";
import { useScenario } from "../scenario";
import { rowsOf } from "./rows";
import { useModel } from "./use-model";

const columns = ["opening", "principal", "charge", "payment", "closing"] as const;

/** The plan month by month, and the same as a file. */
export const PlanTable = memo(function PlanTable() {
  const t = useTranslations("instalment-apr.table");
  const name = useTranslations("instalment-apr.rows");
  const { figures, formats } = useScenario();
  const rows = rowsOf(useModel().run);
  const csv = {
    file: "instalment-apr",
    rows: () => [
      [name("month"), ...columns.map((column) => name(column)), `${name("share")} (%)`],
      ...rows.map((row) => [row.month, ...columns.map((column) => row[column]), row.share]),
    ],
  };
  const money = (output: string) => (
    <Result name={output} value={figures[output] ?? "none"} className="font-semibold">
      {formats.money(Number(figures[output]))}
    </Result>
  );
  return (
    <>
      <p className="mb-3 text-base">
        {t.rich("sum", { paid: () => money("paid"), fee: () => money("fee-cost") })}
      </p>
      <FigureTable title={t("title")} caption={t("caption")} note={t("note")} csv={csv}>
        <thead>
          <tr>
            <th scope="col" className="start">
              {name("month")}
            </th>
            {[...columns, "share" as const].map((column) => (
              <th scope="col" key={column}>
                {name(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.month}>
              <th scope="row">{row.month}</th>
              {columns.map((column) => (
                <td key={column}>{formats.cell(row[column])}</td>
              ))}
              <td>{formats.percent(row.share)}</td>
            </tr>
          ))}
        </tbody>
      </FigureTable>
    </>
  );
});
