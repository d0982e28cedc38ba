"use client";

import { useTranslations } from "use-intl";
import { ScrollTable } from "../frame/scroll-table";
import { useSetting } from "../scenario";
import type { PlanRow } from "./rows";

const columns = ["opening", "principal", "charge", "payment", "closing"] as const;

/** Rows of a plan, with a gap between the first ones and the last where there are more. */
export function PlanRows({
  first,
  between,
  last,
  className,
}: {
  first: PlanRow[];
  between: number;
  last: PlanRow[];
  className?: string;
}) {
  const t = useTranslations("instalment-apr.rows");
  const { formats } = useSetting();
  return (
    <ScrollTable title={t("title")} className={className}>
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
          <Row row={row} key={row.month} />
        ))}
        {between > 0 && (
          <tr>
            <td colSpan={columns.length + 1} className="start">
              {t("between", { months: formats.months(between) })}
            </td>
          </tr>
        )}
        {last.map((row) => (
          <Row row={row} key={row.month} />
        ))}
      </tbody>
    </ScrollTable>
  );
}

function Row({ row }: { row: PlanRow }) {
  const { formats } = useSetting();
  return (
    <tr>
      <th scope="row">{row.month}</th>
      {columns.map((column) => (
        <td key={column}>{formats.cell(row[column])}</td>
      ))}
    </tr>
  );
}
