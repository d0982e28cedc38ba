"use client";

import { memo } from "react";
import { useTranslations } from "use-intl";
import { linearScale, type SliderScale, twoFigureScale } from "@/components/ui/slider-scale";
import { ParameterControl } from "../frame/parameter-control";
import { PresetPicker } from "../frame/preset-picker";
import { useScenario } from "../scenario";
import { useMoney } from "./use-money";

/** Sliders cover what people meet; the fields beside them take the whole range. */
const scales: Record<string, SliderScale> = {
  balance: twoFigureScale(100, 100_000),
  rate: linearScale(0, 60, 0.25),
  years: linearScale(1, 30, 1),
};

/** The one control in sight, with the years to double beside it. */
export const PrimaryControl = memo(function PrimaryControl({ name }: { name: string }) {
  return (
    <div className="mt-4">
      <Control name={name} />
    </div>
  );
});

/** Everything else: product, debt, rate, time, and how often interest is added. */
export const MoreControls = memo(function MoreControls({ primary }: { primary: string }) {
  return (
    <div className="grid gap-x-8 gap-y-5 sm:grid-cols-2">
      <PresetPicker />
      {["balance", "rate", "years", "compounding"]
        .filter((name) => name !== primary)
        .map((name) => (
          <Control key={name} name={name} />
        ))}
    </div>
  );
});

function Control({ name }: { name: string }) {
  const t = useTranslations("compound-growth.describe");
  const { figures, formats, state } = useScenario();
  const money = useMoney();
  const scale = scales[name];
  const years = figures["doubling-years"];
  const doubles =
    typeof years === "number" ? t("doubles", { time: formats.years(years) }) : t("never-doubles");
  const outcome = t("outcome", {
    end: money(figures["end-balance"]),
    time: formats.years(Number(state.values.years)),
  });
  const value = (number: number) =>
    name === "rate"
      ? formats.percent(number)
      : name === "years"
        ? formats.years(number)
        : formats.money(number);
  return (
    <ParameterControl
      name={name}
      {...(scale ? { scale } : {})}
      describe={(number) =>
        t("value", { value: value(number), outcome: name === "rate" ? doubles : outcome })
      }
      note={name === "rate" ? doubles : undefined}
    />
  );
}
