"use client";

import { useTranslations } from "use-intl";
import { ScrollTable } from "../frame/scroll-table";
import { useSetting } from "../scenario";
import { type Model, major } from "./model";

const columns = ["month", "interest", "principal", "paid", "left"] as const;

/** The loan's first months and its last. */
export function LoanRows({ model }: { model: Model }) {
  const t = useTranslations("payoff-planner.rows");
  const { formats } = useSetting();
  const { rows } = model.loan.loan;
  const shown = rows.length > 3 ? [...rows.slice(0, 2), ...rows.slice(-1)] : rows;
  return (
    <ScrollTable title={t("loan-title")}>
      <thead>
        <tr>
          {columns.map((column) => (
            <th scope="col" key={column} className={column === "month" ? "start" : undefined}>
              {t(column)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {shown.map((row) => (
          <tr key={row.period}>
            <th scope="row" className="font-normal">
              {row.period}
            </th>
            <td>{formats.cell(major(row.interest))}</td>
            <td>{formats.cell(major(row.principal))}</td>
            <td>{formats.cell(major(row.payment))}</td>
            <td>{formats.cell(major(row.closing))}</td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}
