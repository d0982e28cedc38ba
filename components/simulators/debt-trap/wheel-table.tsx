"use client";

import { memo } from "react";
import { useTranslations } from "use-intl";
import { FigureTable } from "../frame/table";
import { useSetting } from "../scenario";
import { useModel } from "./use-model";
import { everyLender, type WheelRow, wheelExcerpt } from "./wheel-series";

const columns = ["due", "borrowed", "cost", "owed", "room"] as const;

const fileColumns = [
  "month",
  "lender",
  "opening",
  "interest",
  "due",
  "borrowed",
  "fee",
  "paid",
  "owed",
] as const;

/** The first months of the wheel and the last; every month and lender as a file. */
export const WheelTable = memo(function WheelTable() {
  const { wheel } = useModel();
  const t = useTranslations("debt-trap.wheel.table");
  const names = useTranslations("debt-trap.wheel.lender");
  const { formats } = useSetting();
  const { first, between, last } = wheelExcerpt(wheel);
  const csv = {
    file: "borrowing-to-pay",
    rows: () => [fileColumns.map((column) => t(column)), ...everyLender(wheel, names)],
  };
  return (
    <FigureTable title={t("title")} caption={t("title")} note={t("note")} csv={csv}>
      <thead>
        <tr>
          <th scope="col" className="start">
            {t("month")}
          </th>
          {columns.map((column) => (
            <th scope="col" key={column}>
              {t(column)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {first.map((row) => (
          <Row key={row.month} row={row} />
        ))}
        {between > 0 && (
          <tr>
            <td colSpan={6} className="start">
              {t("between", { months: formats.months(between) })}
            </td>
          </tr>
        )}
        {last.map((row) => (
          <Row key={row.month} row={row} />
        ))}
      </tbody>
    </FigureTable>
  );
});

function Row({ row }: { row: WheelRow }) {
  const { formats } = useSetting();
  return (
    <tr>
      <th scope="row" className="font-normal">
        {row.month}
      </th>
      {columns.map((column) => (
        <td key={column}>{formats.cell(row[column])}</td>
      ))}
    </tr>
  );
}
