"use client";

import { useTranslations } from "use-intl";
import type { ReasonProps } from "../contract";
import { WhyPanel } from "../frame/why";
import { useSetting } from "../scenario";
import { DAYS, periodsOf } from "./debt";
import { figuresOf, simulate } from "./model";
import { outputs } from "./params";
import { kindOf } from "./reason-rows";
import { ReasonTable } from "./reason-table";
import { useWords } from "./use-words";

/** Why a figure is what it is: the sum in words, its rule with the numbers in it, the rows, and the source. */
export default function RateConverterReason({ output, values }: ReasonProps) {
  const t = useTranslations("rate-converter");
  const { formats } = useSetting();
  const { quoted, money } = useWords();
  const model = simulate(values);
  const { terms } = model;
  const value = figuresOf(model)[output] ?? "none";
  const unit = outputs.find((candidate) => candidate.name === output)?.unit ?? "money";
  const shown =
    unit === "money"
      ? money(value, terms.rate)
      : formats.figure(value, unit, { never: "", none: "" });
  const { day, month, quarter } = periodsOf;
  const unpaid = kindOf(output) === "postings" && terms.rate > 0;
  const rule = t(unpaid ? "rule-words.unpaid" : "rule-words.paid", {
    balance: formats.money(terms.balance),
    quoted: quoted(terms.rate, terms.unit),
    year: formats.percent(terms.rate),
    posted: t(`posted.${terms.compounding}`),
  });
  const words = t(`reason.${output}`, {
    day,
    month,
    quarter,
    year: DAYS,
    days: formats.days(terms.days),
    name: t(`read.${terms.unit}`),
  });
  return (
    <WhyPanel shown={shown} words={words} rule={rule}>
      <ReasonTable model={model} output={output} />
    </WhyPanel>
  );
}
