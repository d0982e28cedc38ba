"use client";

import { useMemo } from "react";
import { useTranslations } from "use-intl";
import { ScrollTable } from "../frame/scroll-table";
import { useScenario } from "../scenario";
import { major, simulate } from "./model";

/** The first statements when paying the minimum: what came in, what was added, what was asked, what is left. */
export default function FirstMonths({ months }: { months: number }) {
  const t = useTranslations("minimum-payment.first-months");
  const { state, formats } = useScenario();
  const { statements } = useMemo(() => simulate(state.values), [state.values]).minimum;
  const spends = Number(state.values.spending) > 0;
  const columns = [
    "opening",
    "interest",
    ...(spends ? ["spending"] : []),
    "balance",
    "payment",
    "closing",
  ] as const;
  return (
    <ScrollTable title={t("title")} className="step-out my-6">
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
        {statements.slice(0, months).map((statement) => (
          <tr key={statement.number}>
            <th scope="row">{statement.number}</th>
            <td>{formats.cell(major(statement.opening))}</td>
            <td>{formats.cell(major(statement.interest))}</td>
            {spends && <td>{formats.cell(major(statement.spending))}</td>}
            <td>{formats.cell(major(statement.balance))}</td>
            <td>{formats.cell(major(statement.payment))}</td>
            <td>{formats.cell(major(statement.closing))}</td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}
