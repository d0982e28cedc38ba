"use client";

import { memo, useMemo } from "react";
import { useTranslations } from "use-intl";
import { roundStep } from "@/components/charts/scale";
import { linearScale, type SliderScale, twoFigureScale } from "@/components/ui/slider-scale";
import { ParameterControl } from "../frame/parameter-control";
import { PresetPicker } from "../frame/preset-picker";
import { useScenario } from "../scenario";

/** Stops of a slider for money that goes into one bill, and how far it reaches beyond the payments that are there. */
const STOPS = 100;
const REACH = 2.5;

/** Sliders cover what people meet; the fields beside them take the whole range. */
function useScales(): Record<string, SliderScale> {
  const { figures, state } = useScenario();
  const most = Math.max(
    Number(figures["bill-minimum"]),
    ...["payment-without", "payment-with"].map((key) => Number(state.values[key])),
  );
  const highest = Math.max(Math.min(REACH * most, Number(figures.bill)), most);
  return useMemo(() => {
    const step = roundStep(highest, STOPS);
    const payment = linearScale(0, Math.ceil(highest / step) * step, step);
    return {
      "payment-without": payment,
      "payment-with": payment,
      spare: payment,
      balance: twoFigureScale(100, 100_000),
      spending: linearScale(0, 3000, 50),
      rate: linearScale(0, 60, 0.25),
      percent: linearScale(0.5, 20, 0.5),
      floor: linearScale(5, 200, 5),
    };
  }, [highest]);
}

type ControlProps = { name: string; describe?(value: number): string; note?: string | undefined };

function Control({ name, ...rest }: ControlProps) {
  const scale = useScales()[name];
  return <ParameterControl name={name} {...(scale ? { scale } : {})} {...rest} />;
}

/** The one control in sight, and what can be kept up with the cash that is there. */
export const PrimaryControl = memo(function PrimaryControl({ name }: { name: string }) {
  const t = useTranslations("two-bills.describe");
  const { formats, figures, simulator } = useScenario();
  const parameter = simulator.parameters.find(({ key }) => key === name);
  const unit = parameter?.kind === "number" ? parameter.unit : "money";
  const end =
    figures[
      name === "payment-with"
        ? "with-months"
        : name === "payment-without"
          ? "without-months"
          : "kept-months"
    ];
  const outcome =
    typeof end === "number" ? t("clears", { time: formats.duration(end) }) : t("never");
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

const numbers = [
  "payment-without",
  "payment-with",
  "spare",
  "balance",
  "spending",
  "rate",
  "percent",
  "floor",
];
const choices = ["rule", "base", "cycle", "order"];

/** Everything else: the bill to start from, the answers, the terms and the order of the bills. */
export const MoreControls = memo(function MoreControls({ primary }: { primary: string }) {
  const t = useTranslations("two-bills.note");
  return (
    <div className="grid gap-x-8 gap-y-5 sm:grid-cols-2">
      <PresetPicker />
      {numbers
        .filter((name) => name !== primary)
        .map((name) => (
          <Control key={name} name={name} note={t.has(name) ? t(name) : undefined} />
        ))}
      {choices.map((name) => (
        <ParameterControl key={name} name={name} />
      ))}
    </div>
  );
});
