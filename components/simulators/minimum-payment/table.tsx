"use client";

import { memo, useState } from "react";
import { useTranslations } from "use-intl";
import { FigureTable } from "../frame/table";
import { useSetting } from "../scenario";
import { type Model, major } from "./model";
import { monthRows, type Span, yearRows } from "./series";
import { useModel } from "./use-model";

const MONTHS_SHOWN = 360;

/** The runs as a table: years first, the months of a year when asked, and every month as CSV. */
export const PayoffTable = memo(function PayoffTable() {
  const model = useModel();
  const t = useTranslations("minimum-payment.table");
  const [open, setOpen] = useState<number | null>(null);
  const years = yearRows(model, MONTHS_SHOWN);

  const csv = {
    file: "minimum-payment",
    rows: () => [
      [t("month"), ...columns.map((column) => t(`csv.${column}`))],
      ...everyMonth(model),
    ],
  };

  return (
    <FigureTable title={t("title")} caption={t("caption")} note={t("note")} csv={csv}>
      <thead>
        <tr>
          <th scope="col" rowSpan={2} className="start">
            {t("year")}
          </th>
          <th scope="colgroup" colSpan={3} className="text-debt">
            {t("minimum")}
          </th>
          <th scope="colgroup" colSpan={3} className="text-pay">
            {t("own")}
          </th>
        </tr>
        <tr>
          {["minimum", "own"].flatMap((runner) =>
            ["paid", "interest", "left"].map((column) => (
              <th scope="col" key={`${runner}-${column}`}>
                {t(column)}
              </th>
            )),
          )}
        </tr>
      </thead>
      {years.map((row) => (
        <tbody key={row.year}>
          <tr>
            <th scope="row">
              <button
                type="button"
                className="cursor-pointer underline decoration-line underline-offset-4"
                aria-expanded={open === row.year}
                onClick={() => setOpen(open === row.year ? null : row.year)}
              >
                {t("year-row", { year: row.year })}
              </button>
            </th>
            <Cells span={row.minimum} />
            <Cells span={row.own} />
          </tr>
          {open === row.year &&
            monthRows(model, row.year, MONTHS_SHOWN).map((month) => (
              <tr key={month.month} className="bg-wash">
                <th scope="row" className="font-normal">
                  {t("month-row", { month: month.month })}
                </th>
                <Cells span={month.minimum} />
                <Cells span={month.own} />
              </tr>
            ))}
        </tbody>
      ))}
    </FigureTable>
  );
});

function Cells({ span }: { span: Span | null }) {
  const { formats } = useSetting();
  return (["paid", "interest", "left"] as const).map((key) => (
    <td key={key}>{span ? formats.cell(span[key]) : "–"}</td>
  ));
}

const columns = [
  "minimum-interest",
  "minimum-paid",
  "minimum-left",
  "own-interest",
  "own-paid",
  "own-left",
] as const;

/** Plain numbers, one row a month, as long as either runner owes anything. */
export function everyMonth(model: Model): (string | number)[][] {
  const length = Math.max(model.minimum.statements.length, model.own.statements.length);
  return Array.from({ length }, (_, index) => {
    const cells = [model.minimum, model.own].flatMap((run): (string | number)[] => {
      const statement = run.statements[index];
      return statement
        ? [major(statement.interest), major(statement.payment), major(statement.closing)]
        : ["", "", ""];
    });
    return [index + 1, ...cells];
  });
}
