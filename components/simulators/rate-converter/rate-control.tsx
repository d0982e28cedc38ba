"use client";

import { memo, useMemo } from "react";
import { useTranslations } from "use-intl";
import { NumberControl } from "@/components/ui/number-control";
import { listScale } from "@/components/ui/slider-scale";
import { useParameter } from "../frame/use-parameter";
import { useReading } from "../frame/use-reading";
import { useSetting } from "../scenario";
import { statedIn } from "./model";
import { yearlyStops } from "./rate-scales";
import { rateIn, toYearly } from "./typed-rate";
import { useModel } from "./use-model";
import { useWords } from "./use-words";

/** The price, moved and typed in the unit that the dial shows; what it sets is the stated yearly rate. */
export const RateControl = memo(function RateControl() {
  const t = useTranslations("rate-converter");
  const frame = useTranslations("frame");
  const { formats } = useSetting();
  const { terms } = useModel();
  const { unit } = terms;
  const { value, label, locked, hidden, set } = useParameter("rate");
  const { quoted } = useWords();
  const reading = useReading();
  const scale = useMemo(() => listScale(yearlyStops(unit)), [unit]);
  if (hidden) return null;
  const read = (text: string) => {
    const typed = reading(rateIn(unit), text, statedIn(Number(value), unit));
    return typed.value === undefined ? typed : { ...typed, value: toYearly(typed.value, unit) };
  };
  const year = (yearly: number) => quoted(yearly, "year");
  return (
    <NumberControl
      label={label}
      value={Number(value)}
      scale={scale}
      format={(yearly) => formats.percent(statedIn(yearly, unit))}
      describe={(yearly) =>
        unit === "year"
          ? year(yearly)
          : t("describe", { quoted: quoted(yearly, unit), year: year(yearly) })
      }
      read={read}
      onChange={set}
      words={{
        less: frame("less", { name: label }),
        more: frame("more-of", { name: label }),
      }}
      disabled={locked}
      note={unit === "year" ? t("field.year") : t(`field.${unit}`, { year: year(Number(value)) })}
    />
  );
});
