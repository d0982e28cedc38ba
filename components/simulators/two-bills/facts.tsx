"use client";

import { memo } from "react";
import { useTranslations } from "use-intl";
import { Fact } from "../frame/fact";
import { Result } from "../frame/result";
import { useScenario } from "../scenario";
import { FigureOf } from "./figure-of";
import { useModel } from "./use-model";

/** Three facts: what each answer costs when it is kept up, and what the gap between them costs. */
export const Facts = memo(function Facts() {
  const t = useTranslations("two-bills.fact");
  const { figures, formats } = useScenario();
  const model = useModel();
  const money = (name: string) => {
    const value = figures[name];
    if (typeof value !== "number") return t(value === "none" ? "none" : "never");
    return formats.money(Math.abs(value), { whole: Math.abs(value) >= 1000 });
  };
  const extra = figures["extra-interest"] ?? "none";
  const dearer = typeof extra === "number" && extra < 0;
  return (
    <div className="mt-5 border-line border-t">
      <div className="facts">
        {(["with", "without"] as const).map((way) => (
          <Fact
            key={way}
            label={t(way, { payment: formats.money(model[way].payment) })}
            name={`${way}-interest`}
            value={figures[`${way}-interest`] ?? "none"}
            shown={money(`${way}-interest`)}
            tone={way === "with" ? "debt" : "pay"}
            below={t.rich(typeof figures[`${way}-months`] === "number" ? "over" : "endless", {
              months: () => <FigureOf name={`${way}-months`} />,
            })}
          />
        ))}
        <Fact
          label={t(dearer ? "dearer" : "gap")}
          name="extra-interest"
          value={extra}
          shown={money("extra-interest")}
          below={<ExtraTime />}
        />
      </div>
    </div>
  );
});

function ExtraTime() {
  const t = useTranslations("two-bills.fact");
  const { figures, formats } = useScenario();
  const value = figures["extra-months"] ?? "none";
  if (typeof value !== "number" || value === 0) {
    return (
      <output name="extra-months" data-value={String(value)} aria-live="off">
        {t(value === 0 ? "same-time" : `time-${value}`)}
      </output>
    );
  }
  return t.rich(value > 0 ? "longer" : "shorter", {
    time: () => (
      <Result name="extra-months" value={value}>
        {formats.duration(Math.abs(value))}
      </Result>
    ),
  });
}
