"use client";

import { memo } from "react";
import { useTranslations } from "use-intl";
import type { Figure } from "@/lib/parameters";
import { Fact } from "../frame/fact";
import { Result } from "../frame/result";
import { useScenario } from "../scenario";
import { useModel } from "./use-model";

/** Three facts: the free days, the interest by this contract, and what the unpaid part alone would cost. */
export const Facts = memo(function Facts() {
  const { inFull } = useModel();
  const t = useTranslations("billing-cycle.fact");
  const { figures, formats } = useScenario();
  const days = (name: string) => {
    const value = figures[name] ?? "none";
    return typeof value === "number" ? formats.days(value) : t("no-days");
  };
  const money = (name: string) => formats.money(Number(figures[name]));
  const result = (name: string, shown: string) => (
    <Result name={name} value={figures[name] ?? "none"}>
      {shown}
    </Result>
  );
  return (
    <div className="mt-5 border-line border-t">
      <div className="facts">
        <Fact
          label={t("free")}
          name="free-days"
          value={figures["free-days"] ?? "none"}
          shown={days("free-days")}
          below={t.rich(belowFree(figures["free-days"], inFull), {
            longest: () => result("free-days-longest", days("free-days-longest")),
            shortest: () => result("free-days-shortest", days("free-days-shortest")),
          })}
        />
        <Fact
          label={t("interest")}
          name="next-interest"
          value={figures["next-interest"] ?? "none"}
          shown={money("next-interest")}
          tone="debt"
          below={t.rich("and-fee", { fee: () => result("late-fee", money("late-fee")) })}
        />
        <Fact
          label={t("alone")}
          name="rest-interest"
          value={figures["rest-interest"] ?? "none"}
          shown={money("rest-interest")}
          tone="pay"
          below={t.rich("rest", {
            rest: () => result("rest", money("rest")),
            bill: () => result("bill", money("bill")),
            minimum: () => result("minimum", money("minimum")),
          })}
        />
      </div>
    </div>
  );
});

function belowFree(days: Figure | undefined, inFull: boolean) {
  if (typeof days !== "number") return "range-none";
  return inFull ? "range-kept" : "range-if-full";
}
