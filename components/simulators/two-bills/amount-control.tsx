"use client";

import { useMemo } from "react";
import { useTranslations } from "use-intl";
import { roundStep } from "@/components/charts/scale";
import { NumberControl } from "@/components/ui/number-control";
import { listScale } from "@/components/ui/slider-scale";
import type { NumberParameter } from "@/lib/parameters";
import { useGuessReading } from "../frame/use-guess-reading";
import { useSetting } from "../scenario";

/** About as many stops as a slider has room for; the last one is the whole bill. */
const STOPS = 100;

type Props = { amount: number; total: number; onChange(amount: number): void };

/** How much of a bill one would pay: from nothing to all of it. */
export function AmountControl({ amount, total, onChange }: Props) {
  const t = useTranslations("two-bills.amount");
  const { formats } = useSetting();
  const label = t("label");
  const parameter = useMemo(
    (): NumberParameter => ({
      key: "amount",
      kind: "number",
      unit: "money",
      minimum: 0,
      maximum: total,
      step: 1,
      default: total,
    }),
    [total],
  );
  const scale = useMemo(() => {
    const step = roundStep(total, STOPS);
    const below = Array.from({ length: Math.ceil(total / step) }, (_, index) => index * step);
    return listScale([...below.map((value) => Number(value.toPrecision(12))), total]);
  }, [total]);
  const read = useGuessReading(parameter);
  const inWords = (value: number) =>
    value === total ? t("all", { amount: formats.money(value) }) : formats.money(value);
  return (
    <>
      <p className="mt-4" aria-hidden="true">
        <span className="block font-serif text-4xl leading-tight sm:text-5xl">
          {formats.money(amount)}
        </span>
        <span className="block min-h-7 text-base text-soft">{amount === total && t("whole")}</span>
      </p>
      <NumberControl
        label={label}
        value={amount}
        scale={scale}
        format={(value) => formats.money(value)}
        describe={inWords}
        read={(text) => read(text, amount)}
        onChange={onChange}
        words={{ less: t("less"), more: t("more") }}
      />
    </>
  );
}
