"use client";

import { memo } from "react";
import { useTranslations } from "use-intl";
import { useSetting } from "../scenario";
import { PlanSteps } from "./plan-steps";
import { usePlan } from "./use-plan";

/** On paper alone: what the plan is made of, and what to pay in which months, whatever stands open on the screen. */
export const PrintedPlan = memo(function PrintedPlan() {
  const t = useTranslations("payoff-planner");
  const { formats } = useSetting();
  const { model } = usePlan();
  return (
    <div className="mt-2 hidden print:block">
      <p className="text-base">
        {t("printed", {
          budget: formats.money(model.terms.budget),
          order: t(`order-short.${model.terms.order}`),
        })}
      </p>
      <PlanSteps paper />
    </div>
  );
});
