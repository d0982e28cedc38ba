"use client";

import { memo, useMemo } from "react";
import { useTranslations } from "use-intl";
import { linearScale, type SliderScale, twoFigureScale } from "@/components/ui/slider-scale";
import { ParameterControl } from "../frame/parameter-control";
import { PresetPicker } from "../frame/preset-picker";
import { useScenario } from "../scenario";
import { useModel } from "./use-model";

/** Sliders cover what people meet; the fields beside them take the whole range. */
function useScales(): Record<string, SliderScale> {
  const { bill } = useModel();
  return useMemo(() => {
    const most = Math.max(10, Math.ceil(bill / 100));
    const step = 10 ** Math.max(0, Math.floor(Math.log10(most)) - 2);
    return {
      paid: linearScale(0, Math.ceil(most / step) * step, step),
      amount: twoFigureScale(10, 50_000),
      carried: linearScale(0, 5_000, 50),
      spending: linearScale(0, 5_000, 50),
      rate: linearScale(0, 60, 0.25),
      "cash-rate": linearScale(0, 60, 0.25),
      tolerance: linearScale(0, 50, 1),
      "minimum-percent": linearScale(0.5, 30, 0.5),
      "minimum-floor": linearScale(0, 100, 5),
      "late-percent": linearScale(0, 20, 0.5),
      "late-floor": linearScale(0, 50, 1),
      "cash-percent": linearScale(0, 10, 0.5),
      "cash-floor": linearScale(0, 30, 1),
      "cash-days": linearScale(1, 90, 1),
    };
  }, [bill]);
}

/** A parameter's control with the scale of this figure. */
export function Control({ name }: { name: string }) {
  const scale = useScales()[name];
  return <ParameterControl name={name} {...(scale ? { scale } : {})} />;
}

/** The one control in sight besides the calendar's: what you pay, unless the page asks for another. */
export const PrimaryControl = memo(function PrimaryControl({ name }: { name: string }) {
  const t = useTranslations("billing-cycle.describe");
  const { formats, figures } = useScenario();
  const scale = useScales()[name];
  const interest = formats.money(Number(figures["next-interest"]));
  if (name !== "paid") {
    return (
      <div className="mt-4 grid gap-4">
        {name !== "purchase-day" && <Control name={name} />}
        <PrimaryControl name="paid" />
      </div>
    );
  }
  return (
    <div className="mt-4">
      <ParameterControl
        name="paid"
        {...(scale ? { scale } : {})}
        describe={(value) => t("paid", { paid: formats.money(value), interest })}
      />
    </div>
  );
});

const groups = [
  ["case", ["kind", "amount", "late", "carried", "spending", "afterwards"]],
  ["contract", ["basis", "rate", "counting", "regain"]],
  ["days", ["statement-day", "due-days", "posting", "leniency", "tolerance"]],
  ["fees", ["minimum-percent", "minimum-floor", "late-percent", "late-floor"]],
] as const;

/** Everything else: card, case, contract, days and fees. */
export const MoreControls = memo(function MoreControls({ primary }: { primary: string }) {
  const t = useTranslations("billing-cycle.group");
  return (
    <div className="space-y-6">
      <PresetPicker />
      {groups.map(([group, names]) => (
        <fieldset key={group} className="grid gap-x-8 gap-y-5 sm:grid-cols-2">
          <legend className="mb-2 text-base font-semibold">{t(group)}</legend>
          {names
            .filter((name) => name !== primary)
            .map((name) => (
              <Control key={name} name={name} />
            ))}
        </fieldset>
      ))}
    </div>
  );
});
