"use client";

import { useTranslations } from "use-intl";
import type { ViewProps } from "../contract";
import { Actions } from "../frame/actions";
import { Behind } from "../frame/behind";
import { Figure } from "../frame/figure";
import { Sources } from "../frame/sources";
import { Later, useScenario, useSetting } from "../scenario";
import { findPreset } from "../start-values";
import { PlanChart } from "./chart";
import { MoreControls, PrimaryControl } from "./controls";
import { Facts } from "./facts";
import { FindingSentence } from "./finding-sentence";
import { FirstPaymentProvider } from "./first-payment";
import { Loan } from "./loan";
import { Orders } from "./orders";
import { OwnDebts } from "./own-debts";
import { PlanDates } from "./plan-dates";
import { PrintedPlan } from "./printed-plan";
import { Question, TrueGap } from "./question";
import { Rule } from "./rule";
import { PlanTable } from "./table";

/** Guess first; then the debts as layers that come off one by one, three facts, and everything behind them. */
export default function PayoffPlannerView({ control, level }: ViewProps) {
  const t = useTranslations("payoff-planner");
  return (
    <FirstPaymentProvider>
      <Figure title={t("title")} lead={t("lead")} level={level}>
        <LaterQuestion />
        <div className="truth" tabIndex={-1}>
          <div className="print:hidden">
            <TrueGap />
          </div>
          <PlanChart />
          <FindingSentence />
          <div className="print:hidden">
            <PrimaryControl name={control} />
          </div>
          <Facts />
          <Later when>
            <PrintedPlan />
          </Later>
          <div className="print:hidden">
            <Rule />
            <Behind summary={t("orders.title")}>
              <Orders />
            </Behind>
            <div className="needs-script">
              <Behind summary={t("own.title")}>
                <OwnDebts />
              </Behind>
            </div>
            <Behind summary={t("more")}>
              <MoreControls primary={control} />
            </Behind>
            <Behind summary={t("loan.title")}>
              <Loan />
            </Behind>
            <Behind summary={t("steps.title")}>
              <PlanDates />
            </Behind>
            <Behind summary={t("table.title")}>
              <PlanTable />
            </Behind>
            <Later when>
              <Person />
            </Later>
            <Actions />
          </div>
        </div>
      </Figure>
    </FirstPaymentProvider>
  );
}

/** Once the truth is in sight the question is not, and need not follow every move. */
function LaterQuestion() {
  const { revealed } = useSetting().state;
  return (
    <Later when={revealed}>
      <Question />
    </Later>
  );
}

/** Whose debts these are. */
function Person() {
  const t = useTranslations("payoff-planner.person");
  const { simulator, state, locale } = useScenario();
  const preset = findPreset(simulator, state.preset);
  const own = state.values.person === "own";
  return (
    <p className="border-line border-t pt-3 text-base text-soft">
      {own || !preset ? t("own") : t("sample", { title: preset.words[locale].title })}{" "}
      {!own && preset && <Sources preset={preset} />}
    </p>
  );
}
