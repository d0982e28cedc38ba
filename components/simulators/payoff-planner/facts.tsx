"use client";

import { memo } from "react";
import { useTranslations } from "use-intl";
import { Fact } from "../frame/fact";
import { useSetting } from "../scenario";
import { FigureOf } from "./figure-of";
import { usePaymentMonth } from "./first-payment";
import { usePlan } from "./use-plan";

/** Three facts: when it is over, what it costs, and what the order is worth. */
export const Facts = memo(function Facts() {
  const { model, figures } = usePlan();
  const t = useTranslations("payoff-planner.fact");
  const { formats } = useSetting();
  const monthOf = usePaymentMonth();
  const { outcome, shortMonths } = model.plan;
  const byRate = model.terms.order === "by-rate";
  const months = figures["plan-months"] ?? "never";
  const price = byRate ? "habit-price" : "plan-price";
  const priced = figures[price] ?? "none";
  const date = typeof months === "number" ? monthOf(months) : null;
  const money = (value: number) => formats.money(value, { whole: value >= 1000 });
  // "20 months" stands in one line where "1 year 8 months" does not.
  const time = (count: number) => (count <= 36 ? formats.months(count) : formats.duration(count));
  const never = t(outcome.kind === "undecided" ? "beyond" : "never");
  const interest = figures["plan-interest"] ?? "never";
  return (
    <div className="mt-5 border-line border-t">
      <div className="facts">
        <Fact
          label={t("months")}
          name="plan-months"
          value={months}
          shown={typeof months === "number" ? time(months) : never}
          tone="pay"
          below={
            typeof months === "number"
              ? date === null
                ? t("from-first")
                : t("date", { date })
              : t("no-date")
          }
        />
        <Fact
          label={t("interest")}
          name="plan-interest"
          value={interest}
          shown={typeof interest === "number" ? money(interest) : t("no-end")}
          tone="debt"
          below={
            typeof interest === "number"
              ? t.rich("paid", { paid: () => <FigureOf name="plan-paid" /> })
              : t("as-long")
          }
        />
        <Fact
          label={t(byRate ? "habit" : below(priced) ? "saves" : "price")}
          name={price}
          value={priced}
          shown={shownPrice()}
          below={byRate ? <Later /> : t("against")}
        />
      </div>
      {shortMonths > 0 && (
        <p className="pb-3 text-base text-soft">
          {t(model.terms.lateFee > 0 ? "short-with-fee" : "short", {
            months: formats.months(shortMonths),
          })}
        </p>
      )}
    </div>
  );

  function shownPrice() {
    if (typeof priced === "number") return money(Math.abs(priced));
    return t(priced === "never" ? "no-end" : "no-comparison");
  }
});

const below = (figure: unknown) => typeof figure === "number" && figure < 0;

/** How much longer the habit takes. */
function Later() {
  const t = useTranslations("payoff-planner.fact");
  const later = usePlan().figures["habit-later"] ?? "none";
  const { formats } = useSetting();
  const key =
    typeof later !== "number"
      ? `habit-${later}`
      : later === 0
        ? "same-time"
        : later > 0
          ? "later"
          : "sooner";
  const time = formats.duration(typeof later === "number" ? Math.abs(later) : 0);
  return (
    <output name="habit-later" data-value={String(later)} aria-live="off">
      {t(key, { time })}
    </output>
  );
}
