"use client";

import { useTranslations } from "use-intl";
import type { ReasonProps } from "../contract";
import { WhyPanel } from "../frame/why";
import { useSetting } from "../scenario";
import { ratePerPosting } from "./course";
import { excerptFor } from "./excerpt";
import { figuresOf, RULE, simulate } from "./model";
import { outputs } from "./params";
import { PostingRows } from "./posting-rows";

/** Why a figure is what it is: the sum in words, its rule with the numbers in it, the postings, and the source. */
export default function CompoundGrowthReason({ output, values }: ReasonProps) {
  const t = useTranslations("compound-growth");
  const { formats } = useSetting();
  const model = simulate(values);
  const { terms } = model;
  const unit = outputs.find((candidate) => candidate.name === output)?.unit ?? "money";
  const shown = formats.figure(figuresOf(model)[output] ?? "none", unit, {
    never: t("fact.never"),
    none: t("fact.never"),
  });
  const { course } = excerptFor(model, output);
  const { numerator, denominator } = ratePerPosting(course);
  const rule = t(output === "rule-of-72" ? "rule-words.thumb" : "rule-words.posting", {
    balance: formats.money(terms.balance),
    rate: formats.percent((100 * course.yearly.numerator) / course.yearly.denominator),
    posted: t(`choice.compounding.${course.compounding}`),
    posting: formats.percent(Number(((100 * numerator) / denominator).toFixed(4))),
    rule: RULE,
  });
  return (
    <WhyPanel shown={shown} words={t(`reason.${output}`, { rule: RULE })} rule={rule}>
      <PostingRows model={model} output={output} />
    </WhyPanel>
  );
}
