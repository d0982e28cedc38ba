"use client";

import { useTranslations } from "use-intl";
import type { ReasonProps } from "../contract";
import { WhyPanel } from "../frame/why";
import { useSetting } from "../scenario";
import { figuresOf, simulate } from "./model";
import { outputs } from "./params";
import { PlanRows } from "./plan-rows";
import { reasonRows } from "./reason-rows";
import { RuleSource } from "./rule-source";
import { useRateWords } from "./use-model";

/** Outputs that follow the rule on yearly rates. */
const ruled = /rate$|thumb/;

/** Why a figure is what it is: the sum in words, the rows it comes from, the rule and the source. */
export default function InstalmentReason({ output, values }: ReasonProps) {
  const t = useTranslations("instalment-apr");
  const { formats } = useSetting();
  const words = useRateWords();
  const model = simulate(values);
  const figure = figuresOf(model)[output] ?? "none";
  const unit = outputs.find(({ name }) => name === output)?.unit ?? "money";
  const rows = reasonRows(model, output);
  const rated = unit === "percent-per-year" && output !== "looks-like" && output !== "late-rate";
  const rule = rated && rows ? rateRule(rows.monthly) : repayment();
  return (
    <WhyPanel
      shown={
        unit === "percent-per-year"
          ? words(figure)
          : formats.figure(figure, unit, { never: t("dial.none"), none: t("settle.none") })
      }
      words={t(`reason.${output}`)}
      {...(rows ? { rule } : {})}
    >
      {rows && (
        <>
          <PlanRows first={rows.first} between={rows.between} last={rows.last} />
          <p className="text-base text-soft">
            {t("rows.sum", {
              received: formats.money(rows.received),
              paid: formats.money(rows.paid),
              cost: formats.money(rows.cost),
            })}
          </p>
        </>
      )}
      {ruled.test(output) && output !== "late-rate" && (
        <p>
          <RuleSource rule="yearly-rate" />
        </p>
      )}
    </WhyPanel>
  );

  function rateRule(monthly: number | null) {
    return monthly === null
      ? t("rule-words.none")
      : t("rule-words.rate", { monthly: formats.percent(monthly) });
  }

  function repayment() {
    return model.plan.kind === "yearly"
      ? t("rule-words.level")
      : t("rule-words.flat", { payments: model.plan.payments });
  }
}
