"use client";

import { memo, useMemo } from "react";
import { useTranslations } from "use-intl";
import { linearScale, type SliderScale, twoFigureScale } from "@/components/ui/slider-scale";
import { ParameterControl } from "../frame/parameter-control";
import { PresetPicker } from "../frame/preset-picker";
import { useScenario } from "../scenario";

/** Sliders cover what people meet; the fields beside them take the whole range. */
function useScales(): Record<string, SliderScale> {
  const { state, figures } = useScenario();
  const statement = Number(figures["first-statement"]);
  const interest = Number(figures["first-interest"]);
  const spending = Number(state.values.spending);
  return useMemo(() => {
    const lowest = Math.max(10, Number((interest / 2).toPrecision(1)));
    const highest = Math.max(lowest * 4, Math.ceil(statement / 10) * 10, spending);
    return {
      balance: twoFigureScale(100, 100_000),
      payment: twoFigureScale(lowest, highest),
      rate: linearScale(0, 60, 0.25),
      percent: linearScale(0.5, 20, 0.5),
      floor: linearScale(5, 200, 5),
      months: linearScale(1, 120, 1),
      spending: linearScale(0, 3_000, 50),
    };
  }, [statement, interest, spending]);
}

/** The one control in sight. */
export const PrimaryControl = memo(function PrimaryControl({ name }: { name: string }) {
  const t = useTranslations("minimum-payment.describe");
  const { formats, figures } = useScenario();
  const scales = useScales();
  const end = figures[name === "payment" ? "own-months" : "minimum-months"];
  const outcome =
    typeof end === "number" ? t("clears", { time: formats.duration(end) }) : t("never");
  const scale = scales[name];
  return (
    <div className="mt-4">
      <ParameterControl
        name={name}
        {...(scale ? { scale } : {})}
        describe={(value) => t("value", { value: formats.money(value), outcome })}
      />
    </div>
  );
});

const all = ["balance", "rate", "payment", "spending", "months", "percent", "floor"];

/** Everything else: product, plan and terms. */
export const MoreControls = memo(function MoreControls({ primary }: { primary: string }) {
  const { state, formats } = useScenario();
  const t = useTranslations("minimum-payment");
  const scales = useScales();
  const plan = String(state.values.plan);
  const used = all.filter(
    (name) =>
      name !== primary &&
      !(name === "payment" && plan !== "fixed") &&
      !(name === "months" && plan !== "target"),
  );
  const daily = formats.percent(Number((Number(state.values.rate) / 365).toFixed(4)));
  return (
    <div className="grid gap-x-8 gap-y-5 sm:grid-cols-2">
      <PresetPicker />
      <ParameterControl name="plan" />
      {used.map((name) => {
        const scale = scales[name];
        return (
          <ParameterControl
            key={name}
            name={name}
            {...(scale ? { scale } : {})}
            note={name === "rate" ? t("daily", { daily }) : undefined}
          />
        );
      })}
      <ParameterControl name="rule" />
      <ParameterControl name="base" />
      <ParameterControl name="cycle" />
    </div>
  );
});
