"use client";

import { useTranslations } from "use-intl";
import type { ReasonProps } from "../contract";
import { ScrollTable } from "../frame/scroll-table";
import { WhyPanel } from "../frame/why";
import { useSetting } from "../scenario";
import { LapHead, LapRow, sumColumns } from "./lap-rows";
import { cyclePercent, figuresOf, type Model, simulate } from "./model";
import { outputs } from "./params";
import { lapsFor } from "./reason-laps";

/** Why a figure is what it is: the sum in words, the rule with its numbers, the laps it comes from, and the source. */
export default function CreditWheelReason({ output, values }: ReasonProps) {
  const t = useTranslations("credit-wheel");
  const { formats } = useSetting();
  const model = simulate(values);
  const { terms } = model;
  const unit = outputs.find((candidate) => candidate.name === output)?.unit ?? "money";
  const none = t("second.never-refused");
  const shown = formats.figure(figuresOf(model)[output] ?? "none", unit, { never: none, none });
  const rule = t(`rule-words.${terms.plan}`, {
    limit: formats.money(terms.limit),
    cycle: formats.percent(cyclePercent(terms)),
    share: formats.percent(terms.share),
    payment: formats.money(terms.payment),
  });
  return (
    <WhyPanel shown={shown} words={t(`reason.${output}`)} rule={rule}>
      <Laps model={model} output={output} />
    </WhyPanel>
  );
}

function Laps({ model, output }: { model: Model; output: string }) {
  const t = useTranslations("credit-wheel.table");
  const { first, between, last } = lapsFor(model, output);
  return (
    <ScrollTable title={t("first")}>
      <LapHead columns={sumColumns} />
      <tbody>
        {first.map((lap) => (
          <LapRow key={lap.number} lap={lap} columns={sumColumns} />
        ))}
        {between > 0 && (
          <tr>
            <td colSpan={sumColumns.length + 1} className="start">
              {t("between", { laps: between })}
            </td>
          </tr>
        )}
        {last && <LapRow lap={last} columns={sumColumns} />}
      </tbody>
    </ScrollTable>
  );
}
