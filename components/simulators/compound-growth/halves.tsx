"use client";

import { memo } from "react";
import { useTranslations } from "use-intl";
import { type SplitBar, SplitBars } from "@/components/charts/split-bars";
import { useScenario } from "../scenario";
import { FigureOf } from "./figure-of";
import { halvesKey } from "./halves-key";
import { useModel } from "./use-model";
import { useMoney } from "./use-money";

const bars = [
  ["whole", "end-balance"],
  ["half-rate", "half-rate-balance"],
  ["half-time", "half-time-balance"],
] as const;

/** The debt as it is, at half the rate, and in half the time: each split into what was borrowed and what grew on it. */
export const Halves = memo(function Halves() {
  const model = useModel();
  const t = useTranslations("compound-growth.halves");
  const { figures, formats } = useScenario();
  const money = useMoney();
  const { balance, rate, years } = model.terms;
  const end = Number(figures["end-balance"]);
  const words = {
    rate: formats.percent(rate / 2),
    full: formats.percent(rate),
    time: formats.years(years),
    half: formats.duration(6 * years),
  };
  const drawn = bars.map(([id, name]): SplitBar => {
    const total = Number(figures[name]);
    const interest = total - balance;
    const share = interest / total;
    return {
      id,
      label: t(`bar.${id}`, words),
      total: money(total),
      parts: [
        { id: "interest", share, label: t("interest", { amount: money(interest) }) },
        { id: "borrowed", share: 1 - share, label: t("borrowed", { amount: money(balance) }) },
      ],
    };
  });
  return (
    <>
      <p className="mb-4 text-base text-soft">
        {t.rich(halvesKey(model), {
          rest: () => <FigureOf name="half-rate-balance" />,
          sooner: () => <FigureOf name="half-time-balance" />,
          all: () => <FigureOf name="interest" />,
        })}
      </p>
      <SplitBars
        bars={drawn}
        widest={bars.map(([, name]) => (100 * Number(figures[name])) / Math.max(end, 1))}
      />
    </>
  );
});
