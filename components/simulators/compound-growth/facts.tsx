"use client";

import { memo } from "react";
import { useTranslations } from "use-intl";
import { Fact } from "../frame/fact";
import { Result } from "../frame/result";
import { useScenario } from "../scenario";
import { RULE } from "./model";
import { useMoney } from "./use-money";

/** Three facts: where the curve ends, where the straight line ends, and how long a doubling takes. */
export const Facts = memo(function Facts() {
  const t = useTranslations("compound-growth.fact");
  const { figures, formats, state } = useScenario();
  const money = useMoney();
  const of = (name: string) => figures[name] ?? "none";
  const years = (name: string) => {
    const value = of(name);
    return typeof value === "number" ? formats.years(value) : t("never");
  };
  return (
    <div className="mt-5 border-line border-t">
      <div className="facts">
        <Fact
          label={t("end", { time: formats.years(Number(state.values.years)) })}
          name="end-balance"
          value={of("end-balance")}
          shown={money(of("end-balance"))}
          tone="debt"
          below={t.rich("times", {
            times: () => (
              <Result name="times" value={of("times")}>
                {formats.number(Number(of("times")))}
              </Result>
            ),
          })}
        />
        <Fact
          label={t("straight")}
          name="straight-balance"
          value={of("straight-balance")}
          shown={money(of("straight-balance"))}
          below={t.rich("bend", {
            bend: () => (
              <Result name="interest-on-interest" value={of("interest-on-interest")}>
                {money(of("interest-on-interest"))}
              </Result>
            ),
          })}
        />
        <Fact
          label={t("doubling")}
          name="doubling-years"
          value={of("doubling-years")}
          shown={years("doubling-years")}
          below={t.rich(Number(state.values.rate) > 0 ? "rule" : "rule-zero", {
            rule: RULE,
            rate: formats.number(Number(state.values.rate)),
            years: () => (
              <Result name="rule-of-72" value={of("rule-of-72")} className="whitespace-nowrap">
                {years("rule-of-72")}
              </Result>
            ),
          })}
        />
      </div>
      <p className="border-line border-t py-3">{t("keep", { rule: RULE })}</p>
    </div>
  );
});
