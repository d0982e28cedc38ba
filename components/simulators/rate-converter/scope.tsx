"use client";

import { memo } from "react";
import { useTranslations } from "use-intl";
import { RadioRow } from "@/components/ui/radio-row";
import { useParameter } from "../frame/use-parameter";
import { FigureOf } from "./figure-of";
import { type QuoteUnit, units } from "./params";
import { useModel } from "./use-model";

/** The dial: one price, read by the day, the month, the quarter or the year. The year is always there, and larger. */
export const Scope = memo(function Scope() {
  const t = useTranslations("rate-converter");
  const { terms } = useModel();
  const { value, locked, hidden, label, set } = useParameter("unit");
  const beside = terms.unit === "year" ? "day" : terms.unit;
  return (
    <div className="mt-5">
      {!hidden && (
        <RadioRow
          label={label}
          value={String(value)}
          options={units.map((unit) => ({ value: unit, label: t(`choice.unit.${unit}`) }))}
          onChange={set}
          disabled={locked}
        />
      )}
      <div className="mt-3 grid grid-cols-[repeat(auto-fit,minmax(min(6rem,100%),1fr))] gap-x-4 gap-y-3 rounded-lg bg-wash px-4 py-3">
        <Read unit={beside} own={beside === terms.unit} look="text-2xl text-ink" />
        <Read unit="year" own={terms.unit === "year"} look="text-3xl sm:text-4xl text-debt" />
      </div>
    </div>
  );
});

const names = {
  day: ["daily-rate", "day-cost"],
  month: ["monthly-rate", "month-cost"],
  quarter: ["quarterly-rate", "quarter-cost"],
  year: ["yearly-rate", "year-cost"],
} as const satisfies Record<QuoteUnit, readonly string[]>;

type ReadProps = { unit: QuoteUnit; own: boolean; look: string };

/** The price of one unit: its share of the debt, and its money. */
function Read({ unit, own, look }: ReadProps) {
  const t = useTranslations("rate-converter");
  const [rate, cost] = own ? (["unit-rate", "unit-cost"] as const) : names[unit];
  return (
    <p className="text-base text-soft">
      <span className="block">{t(`read.${unit}`)}</span>
      <span className="flex min-h-12 items-end pb-1">
        <FigureOf name={rate} className={`font-serif leading-tight ${look}`} />
      </span>
      {t.rich("read.money", { cost: () => <FigureOf name={cost} /> })}
    </p>
  );
}
