"use client";

import { memo } from "react";
import { useTranslations } from "use-intl";
import { linearScale, type SliderScale, twoFigureScale } from "@/components/ui/slider-scale";
import { ParameterControl } from "../frame/parameter-control";
import { PresetPicker } from "../frame/preset-picker";
import { useScenario } from "../scenario";

/** Sliders cover what people meet; the fields beside them take the whole range. */
const scales: Record<string, SliderScale> = {
  balance: twoFigureScale(1000, 100_000),
  second: twoFigureScale(1000, 100_000),
  surplus: linearScale(0, 3000, 50),
  rate: linearScale(0, 60, 0.25),
  spending: linearScale(0, 2000, 50),
  shock: linearScale(0, 20_000, 500),
  savings: linearScale(0, 20_000, 500),
  "shock-month": linearScale(1, 60, 1),
  limit: linearScale(0, 100_000, 1000),
  "other-limit": linearScale(0, 50_000, 1000),
  "other-rate": linearScale(0, 60, 0.25),
  minimum: linearScale(0, 20, 0.5),
  floor: linearScale(0, 200, 5),
  living: linearScale(0, 20_000, 250),
  "bill-chance": linearScale(0, 20, 0.5),
  bill: linearScale(0, 20_000, 250),
  swing: linearScale(0, 50, 1),
  "job-chance": linearScale(0, 5, 0.1),
  "job-months": linearScale(1, 12, 1),
  "late-fee": linearScale(0, 100, 5),
  households: linearScale(1000, 20_000, 1000),
  seed: linearScale(1, 100, 1),
  "lever-savings": linearScale(0, 20_000, 500),
  "lever-rate": linearScale(0, 36, 0.25),
  "lever-spending": linearScale(0, 1000, 10),
};

const widest = twoFigureScale(1000, 500_000);

/** The slider's steps; those of a debt reach past the line wherever it lies. */
function useScale(name: string): SliderScale | undefined {
  const { state, figures } = useScenario();
  const debt = name === "balance" || name === "second";
  const line = figures["tipping-point"];
  const far = Math.max(Number(state.values[name]), typeof line === "number" ? line : 0) > 90_000;
  return debt && far ? widest : scales[name];
}

type ControlProps = { name: string; describe?(value: number): string; note?: string | undefined };

export function Control({ name, ...rest }: ControlProps) {
  const scale = useScale(name);
  return <ParameterControl name={name} {...(scale ? { scale } : {})} {...rest} />;
}

/** The one control in sight. */
export const PrimaryControl = memo(function PrimaryControl({ name }: { name: string }) {
  const t = useTranslations("debt-trap.describe");
  const { formats, figures, simulator } = useScenario();
  const parameter = simulator.parameters.find(({ key }) => key === name);
  const unit = parameter?.kind === "number" ? parameter.unit : "money";
  const end = figures["own-months"];
  const outcome =
    typeof end === "number" ? t("clears", { time: formats.duration(end) }) : t(String(end));
  return (
    <div className="mt-4">
      <Control
        name={name}
        describe={(value) =>
          t("value", { value: formats.figure(value, unit, { never: "", none: "" }), outcome })
        }
      />
    </div>
  );
});

const futures = [
  "balance",
  "surplus",
  "rate",
  "spending",
  "second",
  "shock",
  "shock-month",
  "savings",
  "years",
];

/** Everything else about the two futures. */
export const MoreControls = memo(function MoreControls({ primary }: { primary: string }) {
  const t = useTranslations("debt-trap.note");
  return (
    <div className="grid gap-x-8 gap-y-5 sm:grid-cols-2">
      <PresetPicker />
      {futures
        .filter((name) => name !== primary)
        .map((name) => (
          <Control key={name} name={name} note={t.has(name) ? t(name) : undefined} />
        ))}
    </div>
  );
});

/** Controls of one part, side by side where there is room. */
export function ControlGrid({ names }: { names: readonly string[] }) {
  const t = useTranslations("debt-trap.note");
  return (
    <div className="grid gap-x-8 gap-y-5 sm:grid-cols-2">
      {names.map((name) => (
        <Control key={name} name={name} note={t.has(name) ? t(name) : undefined} />
      ))}
    </div>
  );
}
