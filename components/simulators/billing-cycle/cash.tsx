"use client";

import { memo } from "react";
import { useTranslations } from "use-intl";
import { Result } from "../frame/result";
import { useScenario } from "../scenario";
import { Control } from "./controls";
import { useModel } from "./use-model";

const names = ["cash-percent", "cash-floor", "cash-rate"] as const;

/** The same amount as cash: its fee, its interest from the first day, and the yearly rate they come to. */
export const CashPanel = memo(function CashPanel() {
  const { terms } = useModel();
  const t = useTranslations("billing-cycle.cash");
  const { figures, formats } = useScenario();
  const result = (name: string, shown: string) => (
    <Result name={name} value={figures[name] ?? "none"} className="font-semibold text-debt">
      {shown}
    </Result>
  );
  const money = (name: string) => result(name, formats.money(Number(figures[name])));
  return (
    <>
      <p className="mb-4">
        {t.rich("sentence", {
          amount: formats.money(terms.amount),
          days: formats.days(terms.cashDays),
          fee: () => money("cash-fee"),
          interest: () => money("cash-interest"),
          cost: () => money("cash-cost"),
          yearly: () => result("cash-yearly", formats.percent(Number(figures["cash-yearly"]))),
        })}
      </p>
      <div className="grid gap-x-8 gap-y-5 sm:grid-cols-2">
        <Control name="cash-days" />
        <Control name="amount" />
        {names.map((name) => (
          <Control key={name} name={name} />
        ))}
      </div>
    </>
  );
});
