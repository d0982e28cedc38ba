"use client";

import { memo, useMemo } from "react";
import { useTranslations } from "use-intl";
import { roundStep } from "@/components/charts/scale";
import { linearScale, type SliderScale, twoFigureScale } from "@/components/ui/slider-scale";
import { ParameterControl } from "../frame/parameter-control";
import { PresetPicker } from "../frame/preset-picker";
import { useScenario } from "../scenario";

/** Stops of a slider for money on the way to the limit, and the least that one goes on. */
const STOPS = 200;
const LEAST_STEP = 10;

/** Sliders cover what people meet; the fields beside them take the whole range. */
function useScales(): Record<string, SliderScale> {
  const limit = Number(useScenario().state.values.limit);
  return useMemo(() => {
    const step = Math.max(LEAST_STEP, roundStep(limit, STOPS));
    return {
      limit: twoFigureScale(500, 100_000),
      first: linearScale(step, limit, step),
      back: linearScale(0, limit, step),
      spending: linearScale(0, limit / 2, step),
      payment: linearScale(step, limit / 2, step),
      share: linearScale(1, 100, 1),
      rate: linearScale(0, 60, 0.25),
      laps: linearScale(2, 60, 1),
    };
  }, [limit]);
}

function Control({ name }: { name: string }) {
  const t = useTranslations("credit-wheel.describe");
  const { figures, formats, simulator, state } = useScenario();
  const scale = useScales()[name];
  const parameter = simulator.parameters.find(({ key }) => key === name);
  const unit = parameter?.kind === "number" ? parameter.unit : "money";
  const describe = (value: number) =>
    t("outcome", {
      value: formats.figure(value, unit, { never: "", none: "" }),
      owed: formats.money(Number(figures["end-owed"])),
      interest: formats.money(Number(figures.lender)),
      laps: Number(state.values.laps),
    });
  return <ParameterControl name={name} {...(scale ? { scale } : {})} describe={describe} />;
}

/** How each bill is paid stands behind one of two numbers; the other one does nothing. */
function used(name: string, plan: unknown): boolean {
  return !(name === "share" && plan === "amount") && !(name === "payment" && plan === "share");
}

/** The one control in sight. */
export const PrimaryControl = memo(function PrimaryControl({ name }: { name: string }) {
  const { plan } = useScenario().state.values;
  const other = plan === "amount" ? "payment" : "share";
  return (
    <div className="mt-4">
      <Control name={used(name, plan) ? name : other} />
    </div>
  );
});

const all = ["limit", "first", "back", "spending", "share", "payment", "rate", "laps"];

/** Everything else: product, plan, amounts and terms. */
export const MoreControls = memo(function MoreControls({ primary }: { primary: string }) {
  const { plan } = useScenario().state.values;
  const shown = used(primary, plan)
    ? [primary]
    : [primary, plan === "amount" ? "payment" : "share"];
  return (
    <div className="grid gap-x-8 gap-y-5 sm:grid-cols-2">
      <PresetPicker />
      <ParameterControl name="plan" />
      {all
        .filter((name) => used(name, plan) && !shown.includes(name))
        .map((name) => (
          <Control key={name} name={name} />
        ))}
      <ParameterControl name="cycle" />
    </div>
  );
});
