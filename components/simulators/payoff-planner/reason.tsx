"use client";

import { useTranslations } from "use-intl";
import type { ReasonProps } from "../contract";
import { WhyPanel } from "../frame/why";
import { useSetting } from "../scenario";
import { LoanRows } from "./loan-rows";
import { outputs } from "./params";
import { ReasonRows } from "./reason-rows";
import { usePlan } from "./use-plan";

/** Why a figure is what it is: the sum in words, rows of the plan it was read from, the rule and the source. */
export default function PayoffPlannerReason({ output, values }: ReasonProps) {
  const t = useTranslations("payoff-planner");
  const { formats } = useSetting();
  const plan = usePlan(values);
  const unit = outputs.find((candidate) => candidate.name === output)?.unit ?? "money";
  const shown = formats.figure(plan.figures[output] ?? "none", unit, {
    never: t("figure.never"),
    none: t("figure.none"),
  });
  const loan = /^loan-(?!saves)/.test(output);
  const words = t(`reason.${output}`);
  const rule = t(loan ? "rule-words.loan" : "rule-words.plan");
  const rows = loan ? <LoanRows model={plan.model} /> : <ReasonRows plan={plan} output={output} />;
  if (!plan.own) {
    return (
      <WhyPanel shown={shown} words={words} rule={rule}>
        {rows}
      </WhyPanel>
    );
  }
  // The terms of one's own debts have no published source.
  return (
    <div className="mt-3 grid gap-4">
      <p className="font-serif text-3xl">{shown}</p>
      <p>{words}</p>
      <p className="text-base text-soft">{rule}</p>
      {rows}
      <p>{t("own.source")}</p>
    </div>
  );
}
