"use client";

import { memo, type ReactNode } from "react";
import { useTranslations } from "use-intl";
import { ParameterControl } from "../frame/parameter-control";
import { useSetting } from "../scenario";
import { Controls } from "./controls";
import { FigureOf } from "./figure-of";
import { usePlan } from "./use-plan";

/** One loan that pays off all the others: what it asks, what it costs, and whether the old debts alone would cost less. */
export const Loan = memo(function Loan() {
  const t = useTranslations("payoff-planner.loan");
  const { formats, locale } = useSetting();
  const { model, figures } = usePlan();
  const saves = figures["loan-saves"];
  const verdict =
    typeof saves !== "number"
      ? "alone-never"
      : saves > 0
        ? "cheaper"
        : saves < 0
          ? "dearer"
          : "same";
  const figure = (name: string) => (words: ReactNode) => (
    <FigureOf name={name} plain>
      {words}
    </FigureOf>
  );
  return (
    <div className="grid gap-4">
      <div className="grid gap-x-8 gap-y-5 sm:grid-cols-2">
        <Controls names={["loan-rate", "loan-months", "loan-fee"]} />
        <ParameterControl name="loan-fee-paid" />
      </div>
      <p>
        {t.rich("asks", {
          months: formats.months(model.terms.loanMonths),
          payment: figure("loan-payment"),
          interest: figure("loan-interest"),
          fee: figure("loan-fees"),
          cost: figure("loan-cost"),
          nominal: figure("loan-nominal"),
          effective: figure("loan-effective"),
        })}
        {locale === "en" && " "}
        {Number(figures["loan-cash"]) > 0
          ? t.rich("cash", { cash: figure("loan-cash") })
          : t.rich("no-cash", { cash: figure("loan-cash") })}
      </p>
      <p>
        {t.rich("alone", {
          interest: figure("alone-interest"),
          months: figure("alone-months"),
        })}
      </p>
      <p className="border-ok border-l-2 pl-4">
        {t.rich(`verdict.${verdict}`, { saves: figure("loan-saves") })}
      </p>
      <p className="text-base text-soft">{t("again")}</p>
    </div>
  );
});
