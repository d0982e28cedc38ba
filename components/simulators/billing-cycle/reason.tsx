"use client";

import { useTranslations } from "use-intl";
import type { ReasonProps } from "../contract";
import { WhyPanel } from "../frame/why";
import { useSetting } from "../scenario";
import { figuresOf, simulate } from "./model";
import { outputs } from "./params";
import { chargesFor } from "./reason-rows";
import { AccountRows, ChargeRows, DateRows } from "./reason-tables";

/** Why a figure is what it is: the sum in words, the days and amounts or the account's rows, the rule and the source. */
export default function BillingCycleReason({ output, values }: ReasonProps) {
  const t = useTranslations("billing-cycle");
  const { formats } = useSetting();
  const model = simulate(values);
  const { terms } = model;
  const unit = outputs.find((candidate) => candidate.name === output)?.unit ?? "money";
  const shown = formats.figure(figuresOf(model)[output] ?? "none", unit, {
    never: t("months.no-end"),
    none: t("fact.no-days"),
  });
  const charges = chargesFor(model, output);
  const cashRule = t("rule-words.cash", {
    percent: formats.percent(terms.cashPercent),
    floor: formats.money(terms.cashFloor),
    rate: formats.percent(terms.cashRate),
  });
  const cardRule = t("rule-words.card", {
    method: t(`methods.name.${charges?.method ?? terms.basis}`),
    rate: formats.percent(terms.rate),
    counting: t(`choice.counting.${terms.counting}`),
    percent: formats.percent(terms.minimumPercent),
    floor: formats.money(terms.minimumFloor),
  });
  const rule = output.startsWith("cash-")
    ? cashRule
    : terms.kind === "cash"
      ? `${cardRule} ${cashRule}`
      : cardRule;
  return (
    <WhyPanel shown={shown} words={t(`reason.${output}`)} rule={rule}>
      {output.startsWith("free-days") || output === "rest-days" ? (
        <DateRows model={model} />
      ) : charges ? (
        <ChargeRows charges={charges.rows} />
      ) : output.startsWith("cash-") ? null : (
        <AccountRows model={model} />
      )}
    </WhyPanel>
  );
}
