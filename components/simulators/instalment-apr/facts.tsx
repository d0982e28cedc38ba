"use client";

import { memo } from "react";
import { useTranslations } from "use-intl";
import { Fact } from "../frame/fact";
import { Result } from "../frame/result";
import { useScenario } from "../scenario";
import { useModel, useRateWords } from "./use-model";

/** Three facts: the rate, the money, and what is owed on average. */
export const Facts = memo(function Facts() {
  const t = useTranslations("instalment-apr.fact");
  const words = useRateWords();
  const { plan, run } = useModel();
  const { figures, formats } = useScenario();
  const rate = figures["yearly-rate"] ?? "none";
  const effective = figures["effective-rate"] ?? "none";
  const money = (name: string) => (
    <Result name={name} value={figures[name] ?? "none"}>
      {formats.money(Number(figures[name]))}
    </Result>
  );
  const large = (name: string) => {
    const value = Number(figures[name]);
    return formats.money(value, { whole: value >= 10_000 });
  };
  const amount = formats.money(plan.amount);
  return (
    <div className="facts mt-4 border-line border-t">
      <Fact
        label={t("rate")}
        name="yearly-rate"
        value={rate}
        shown={rate === "none" ? t("no-rate") : words(rate)}
        tone="debt"
        below={
          effective === "none"
            ? t(rate === "none" ? "no-compounded" : "beyond-compounded")
            : t.rich("compounded", {
                rate: () => (
                  <Result name="effective-rate" value={effective}>
                    {words(effective)}
                  </Result>
                ),
              })
        }
      />
      <Fact
        label={t("cost")}
        name="cost"
        value={figures.cost ?? "none"}
        shown={large("cost")}
        tone="pay"
        below={
          plan.kind === "first" && plan.payments > 1
            ? t.rich("first", {
                first: () => money("first-payment"),
                payment: () => money("payment"),
              })
            : t.rich("payments", { count: plan.payments, payment: () => money("payment") })
        }
      />
      <Fact
        label={t("average")}
        name="average-owed"
        value={figures["average-owed"] ?? "none"}
        shown={large("average-owed")}
        below={
          run.upFront > 0
            ? t.rich("received", { received: () => money("received") })
            : t(plan.kind === "yearly" || plan.fee === 0 ? "of" : "of-fee", { amount })
        }
      />
    </div>
  );
});
