"use client";

import { useTranslations } from "use-intl";
import type { ReasonProps } from "../contract";
import { WhyPanel } from "../frame/why";
import { useSetting } from "../scenario";
import { LedgerExcerpt } from "./ledger-excerpt";
import { figuresOf, simulate } from "./model";
import { outputs } from "./params";

/** Why a figure is what it is: the sum in words, the first and last ledger rows, the rule and the source. */
export default function MinimumPaymentReason({ output, values }: ReasonProps) {
  const t = useTranslations("minimum-payment");
  const { formats } = useSetting();
  const model = simulate(values);
  const { terms } = model;
  const figures = figuresOf(model);
  const unit = outputs.find((candidate) => candidate.name === output)?.unit ?? "money";
  const shown = formats.figure(figures[output] ?? "none", unit, {
    never: t("fact.never"),
    none: t("fact.no-difference"),
  });
  const rule = t(`rule-words.${terms.rule}`, {
    percent: formats.percent(terms.percent),
    floor: formats.money(terms.floor),
    base: t(`choice.base.${terms.base}`),
    cycle: formats.percent(Number(figures["cycle-rate"])),
  });
  return (
    <WhyPanel shown={shown} words={t(`reason.${output}`)} rule={rule}>
      <LedgerExcerpt model={model} output={output} />
    </WhyPanel>
  );
}
