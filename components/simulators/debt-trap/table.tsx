"use client";

import { memo, useState } from "react";
import { useTranslations } from "use-intl";
import { FigureTable } from "../frame/table";
import { useSetting } from "../scenario";
import { everyMonth, futuresShown, monthRows, type TableRow, yearRows } from "./series";
import { useModel } from "./use-model";

const columns = ["interest", "paid", "left"] as const;

/** Both futures as a table: years first, the months of a year when asked, and every month as CSV. */
export const FuturesTable = memo(function FuturesTable() {
  const model = useModel();
  const t = useTranslations("debt-trap.table");
  const [open, setOpen] = useState<number | null>(null);
  const shown = futuresShown(model);
  const csv = {
    file: "debt-trap",
    rows: () => [
      [
        t("month"),
        ...shown.flatMap((id) =>
          ["interest", "added", "paid", "left"].map((column) =>
            t("csv", { column: t(column), debt: t(id) }),
          ),
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
          {shown.map((id) => (
            <th scope="colgroup" colSpan={3} key={id} className={tones[id]}>
              {t(id)}
            </th>
          ))}
        </tr>
        <tr>
          {shown.flatMap((id) =>
            columns.map((column) => (
              <th scope="col" key={`${id}-${column}`}>
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

const tones = { own: "text-pay", calm: "text-ok", second: "text-debt" } as const;

function Cells({ row }: { row: TableRow }) {
  const { formats } = useSetting();
  return row.spans.map((span, index) =>
    columns.map((column) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: the two futures keep their places
      <td key={`${index}-${column}`}>{span ? formats.cell(span[column]) : "–"}</td>
    )),
  );
}
