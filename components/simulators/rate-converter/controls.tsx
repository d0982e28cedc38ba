"use client";

import { memo } from "react";
import { useTranslations } from "use-intl";
import { linearScale, type SliderScale, twoFigureScale } from "@/components/ui/slider-scale";
import { ParameterControl } from "../frame/parameter-control";
import { PresetPicker } from "../frame/preset-picker";
import { useScenario } from "../scenario";
import { useShown } from "./figure-of";
import { RateControl } from "./rate-control";

/** Sliders cover what people meet; the fields beside them take the whole range. */
const scales: Record<string, SliderScale> = {
  balance: twoFigureScale(100, 100_000),
  days: linearScale(1, 365, 1),
};

/** The one control in sight. */
export const PrimaryControl = memo(function PrimaryControl({ name }: { name: string }) {
  return (
    <div className="mt-4">
      <Control name={name} />
    </div>
  );
});

/** Everything else: offer, debt, days, and how often unpaid interest joins the debt. */
export const MoreControls = memo(function MoreControls({ primary }: { primary: string }) {
  return (
    <div className="grid gap-x-8 gap-y-5 sm:grid-cols-2">
      <PresetPicker />
      {["rate", "balance", "days", "compounding"]
        .filter((name) => name !== primary)
        .map((name) => (
          <Control key={name} name={name} />
        ))}
    </div>
  );
});

/** The dial of units stands above the chart for good, so asking for it in sight asks for the rate. */
function Control({ name }: { name: string }) {
  return name === "rate" || name === "unit" ? <RateControl /> : <OtherControl name={name} />;
}

function OtherControl({ name }: { name: string }) {
  const t = useTranslations("rate-converter");
  const { formats } = useScenario();
  const shown = useShown();
  const scale = scales[name];
  return (
    <ParameterControl
      name={name}
      {...(scale ? { scale } : {})}
      describe={(value) =>
        name === "days"
          ? t("describe-days", { days: formats.days(value), cost: shown("days-cost") })
          : t("describe-balance", { balance: formats.money(value), cost: shown("year-cost") })
      }
    />
  );
}
