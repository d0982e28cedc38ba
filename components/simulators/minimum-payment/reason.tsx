"use client";

import { useTranslations } from "use-intl";
import type { ReasonProps } from "../contract";
import { SourceList } from "../frame/sources";
import { useScenario } from "../scenario";
import { findPreset } from "../start-values";
import { LedgerExcerpt } from "./ledger-excerpt";
import { figuresOf, simulate } from "./model";
import { outputs } from "./params";

/** Why a figure is what it is: the sum in words, the first and last ledger rows, the rule and the source. */
export default function MinimumPaymentReason({ output, values }: ReasonProps) {
  const t = useTranslations("minimum-payment");
  const { simulator, state, formats, locale } = useScenario();
  const model = simulate(values);
  const { terms } = model;
  const figures = figuresOf(model);
  const unit = outputs.find((candidate) => candidate.name === output)?.unit ?? "money";
  const preset = findPreset(simulator, state.preset);
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
    <div className="mt-3 grid gap-4">
      <p className="font-serif text-3xl">{shown}</p>
      <p>{t(`reason.${output}`)}</p>
      <p className="text-base text-soft">{rule}</p>
      <LedgerExcerpt model={model} output={output} />
      {preset && (
        <div>
          <p>{preset.words[locale].title}</p>
          <SourceList preset={preset} />
        </div>
      )}
    </div>
  );
}
