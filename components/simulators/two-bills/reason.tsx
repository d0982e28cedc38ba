"use client";

import { useTranslations } from "use-intl";
import { formats as formatsFor } from "@/lib/i18n/format";
import type { ReasonProps } from "../contract";
import { WhyPanel } from "../frame/why";
import { useSetting } from "../scenario";
import { experiment } from "./evidence";
import EvidenceList from "./evidence-list";
import { runsOf } from "./excerpt";
import { LedgerExcerpt } from "./ledger-excerpt";
import { figuresOf, simulate } from "./model";
import { outputs } from "./params";

/** Why a figure is what it is: the sum in words, first and last ledger rows, the rule and the source. */
export default function TwoBillsReason({ output, values }: ReasonProps) {
  const t = useTranslations("two-bills");
  const { formats, locale } = useSetting();
  const model = simulate(values);
  const figures = figuresOf(model);
  const unit = outputs.find((candidate) => candidate.name === output)?.unit ?? "money";
  const shown = formats.figure(figures[output] ?? "none", unit, {
    never: t("figure.never"),
    none: t("figure.none"),
  });
  if (output === "published-share") {
    const pounds = formatsFor(locale, "GBP");
    return (
      <div className="mt-3 grid gap-4">
        <p className="font-serif text-3xl">{shown}</p>
        <p>
          {t("reason.published-share", {
            without: pounds.money(experiment.without),
            with: pounds.money(experiment.with),
          })}
        </p>
        <EvidenceList ids={[experiment.source, experiment.study]} />
      </div>
    );
  }
  const rule = t(`rule-words.${model.terms.minimum.kind}`, {
    percent: formats.percent(Number(values.percent)),
    floor: formats.money(Number(values.floor)),
    base: t(`choice.base.${model.terms.minimum.base}`),
    cycle: formats.percent(Number(figures["cycle-rate"])),
  });
  const words = t(`reason.${output}`, {
    without: formats.money(model.without.payment),
    with: formats.money(model.with.payment),
    spare: formats.money(model.spare),
  });
  return (
    <WhyPanel shown={shown} words={words} rule={rule}>
      {runsOf(model, output).map((run, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the two runs keep their places
        <LedgerExcerpt key={index} run={run} />
      ))}
    </WhyPanel>
  );
}
