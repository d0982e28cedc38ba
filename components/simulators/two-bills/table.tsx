"use client";

import { memo, useState } from "react";
import { useTranslations } from "use-intl";
import { FigureTable } from "../frame/table";
import { useSetting } from "../scenario";
import { everyMonth, monthRows, type Row, waysShown, yearRows } from "./series";
import { useModel } from "./use-model";

const columns = ["interest", "paid", "left"] as const;
const tones = { with: "text-debt", without: "text-pay", kept: "text-ok" } as const;

/** Every way as a table: years first, the months of a year when asked, and every month as CSV. */
export const BalanceTable = memo(function BalanceTable() {
  const model = useModel();
  const t = useTranslations("two-bills.table");
  const { formats } = useSetting();
  const [open, setOpen] = useState<number | null>(null);
  const shown = waysShown(model);
  const name = (way: (typeof shown)[number]) =>
    t(way, { payment: formats.money(model[way].payment) });
  const csv = {
    file: "two-bills",
    rows: () => [
      [
        t("month"),
        ...shown.flatMap((way) =>
          columns.map((column) => t("csv", { column: t(column), way: name(way) })),
        ),
      ],
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
          {shown.map((way) => (
            <th scope="colgroup" colSpan={3} key={way} className={tones[way]}>
              {name(way)}
            </th>
          ))}
        </tr>
        <tr>
          {shown.flatMap((way) =>
            columns.map((column) => (
              <th scope="col" key={`${way}-${column}`}>
                {t(column)}
              </th>
            )),
          )}
        </tr>
      </thead>
      {yearRows(model).map((row) => (
        <tbody key={row.at}>
          <tr>
            <th scope="row">
              <button
                type="button"
                className="cursor-pointer underline decoration-line underline-offset-4"
                aria-expanded={open === row.at}
                onClick={() => setOpen(open === row.at ? null : row.at)}
              >
                {t("year-row", { year: row.at })}
              </button>
            </th>
            <Cells row={row} />
          </tr>
          {open === row.at &&
            monthRows(model, row.at).map((month) => (
              <tr key={month.at} className="bg-wash">
                <th scope="row" className="font-normal">
                  {t("month-row", { month: month.at })}
                </th>
                <Cells row={month} />
              </tr>
            ))}
        </tbody>
      ))}
    </FigureTable>
  );
});

function Cells({ row }: { row: Row }) {
  const { formats } = useSetting();
  return row.spans.map((span, index) =>
    columns.map((column) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: the ways keep their places
      <td key={`${index}-${column}`}>{span ? formats.cell(span[column]) : "–"}</td>
    )),
  );
}
