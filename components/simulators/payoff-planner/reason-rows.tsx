"use client";

import { useTranslations } from "use-intl";
import { ScrollTable } from "../frame/scroll-table";
import { useSetting } from "../scenario";
import { excerptFor } from "./excerpt";
import { major } from "./model";
import { type Plan, useDebtNames } from "./use-plan";

const columns = ["month", "debt", "interest", "paid", "why", "left"] as const;

const TEXT = new Set<string>(["month", "debt", "why"]);

/** Months of the plan, debt by debt, each payment with the rule it follows. */
export function ReasonRows({ plan, output }: { plan: Plan; output: string }) {
  const t = useTranslations("payoff-planner.rows");
  const rules = useTranslations("payoff-planner.rule");
  const { formats } = useSetting();
  const nameOf = useDebtNames(plan);
  const { months, length, course } = excerptFor(plan.model, output);
  return (
    <>
      <ScrollTable title={t("title")}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th scope="col" key={column} className={TEXT.has(column) ? "start" : undefined}>
                {t(column)}
              </th>
            ))}
          </tr>
        </thead>
        {months.map(({ month, debts }) => (
          <tbody key={month}>
            {debts
              .filter((debt) => debt.opening + debt.payment + debt.closing > 0)
              .map((debt) => (
                <tr key={debt.id}>
                  <th scope="row" className="font-normal">
                    {month}
                  </th>
                  <td className="start">{nameOf(debt.id)}</td>
                  <td>{formats.cell(major(debt.interest))}</td>
                  <td>{formats.cell(major(debt.payment))}</td>
                  <td className="start">{rules(debt.paymentRule.replace(".", "-"))}</td>
                  <td>{formats.cell(major(debt.closing))}</td>
                </tr>
              ))}
          </tbody>
        ))}
      </ScrollTable>
      <p className="text-base text-soft">
        {t(course.outcome.kind === "cleared" ? "sum" : "sum-so-far", {
          months: formats.months(length),
          interest: formats.money(major(course.interest)),
          paid: formats.money(major(course.paid)),
        })}
      </p>
    </>
  );
}
