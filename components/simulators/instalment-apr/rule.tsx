"use client";

import { memo } from "react";
import { useTranslations } from "use-intl";
import { Result } from "../frame/result";
import { useScenario, useSetting } from "../scenario";
import { useModel, useRateWords } from "./use-model";

/** Months of a year, twice: the rule of thumb for charges in all. */
const DOUBLE_YEAR = 24;

/** One rule to keep, with the present numbers in it, and how far it is off. */
export const Rule = memo(function Rule() {
  const t = useTranslations("instalment-apr.rule");
  const { formats, locale } = useSetting();
  const { figures } = useScenario();
  const words = useRateWords();
  const { plan, run } = useModel();
  const thumb = figures["thumb-rate"];
  const error = figures["thumb-error"];
  if (typeof thumb !== "number" || typeof error !== "number") {
    return plan.kind === "yearly" && run.received > 0 ? (
      <p className="mt-3 text-base text-soft">{t("yearly")}</p>
    ) : null;
  }
  const spread = run.upFront === 0;
  const off = error > 0 ? "above" : error < 0 ? "below" : "exact";
  return (
    <p className="mt-3 text-base text-soft">
      {t.rich(spread ? "spread" : "received", {
        looks: words(figures["looks-like"] ?? "none"),
        cost: formats.money(Number(figures.cost)),
        received: formats.money(Number(figures.received)),
        double: spread ? 2 * plan.payments : DOUBLE_YEAR,
        next: plan.payments + 1,
        thumb: () => (
          <Result name="thumb-rate" value={thumb} className="font-semibold text-ink">
            {words(thumb)}
          </Result>
        ),
      })}
      {locale === "zh" ? "" : " "}
      {t.rich(off, {
        error: () => (
          <Result name="thumb-error" value={error} className="font-semibold text-ink">
            {formats.number(Math.abs(error))}
          </Result>
        ),
      })}
    </p>
  );
});
