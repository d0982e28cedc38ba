"use client";

import { memo } from "react";
import { useTranslations } from "use-intl";
import { Result } from "../frame/result";
import { FigureTable } from "../frame/table";
import { useScenario } from "../scenario";
import { Control } from "./controls";
import { billRows, rowsToShow } from "./months";
import { useDates } from "./use-dates";
import { useModel } from "./use-model";

const amounts = ["bought", "interest", "fees", "balance", "paid"] as const;

/** Bill after bill: what it charges, what is paid, and whether new purchases are free again. */
export const MonthsTable = memo(function MonthsTable() {
  const model = useModel();
  const t = useTranslations("billing-cycle.months");
  const { figures, formats } = useScenario();
  const { date } = useDates();
  const all = billRows(model);
  const rows = rowsToShow(all);
  const months = figures["months-without-free"] ?? "none";
  const csv = {
    file: "billing-cycle-months",
    rows: () => [
      [t("bill"), ...amounts.map((column) => t(column)), t("free")],
      ...all.map((row) => [
        date(row.date),
        ...amounts.map((column) => row[column]),
        t(row.free ? "yes" : "no"),
      ]),
    ],
  };
  return (
    <>
      <p className="mb-4 text-base">
        {t.rich(typeof months === "number" ? (months === 0 ? "none" : "some") : "never", {
          months: () => (
            <Result name="months-without-free" value={months}>
              {typeof months === "number" ? formats.months(months) : t("no-end")}
            </Result>
          ),
          after: () => (
            <Result name="after-interest" value={figures["after-interest"] ?? "none"}>
              {formats.money(Number(figures["after-interest"]))}
            </Result>
          ),
        })}
      </p>
      <div className="mb-5">
        <Control name="spending" />
      </div>
      <FigureTable title={t("title")} caption={t("caption")} note={t("note")} csv={csv}>
        <thead>
          <tr>
            <th scope="col" className="start">
              {t("bill")}
            </th>
            {amounts.map((column) => (
              <th scope="col" key={column}>
                {t(column)}
              </th>
            ))}
            <th scope="col">{t("free")}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.number}>
              <th scope="row" className="font-normal">
                {date(row.date)}
              </th>
              {amounts.map((column) => (
                <td key={column}>{formats.cell(row[column])}</td>
              ))}
              <td>{t(row.free ? "yes" : "no")}</td>
            </tr>
          ))}
        </tbody>
      </FigureTable>
    </>
  );
});
