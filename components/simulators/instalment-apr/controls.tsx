"use client";

import { memo, useMemo } from "react";
import { useTranslations } from "use-intl";
import { Choice } from "@/components/ui/choice";
import {
  linearScale,
  listScale,
  type SliderScale,
  twoFigureScale,
} from "@/components/ui/slider-scale";
import { ParameterControl } from "../frame/parameter-control";
import { PresetPicker } from "../frame/preset-picker";
import { Result } from "../frame/result";
import { useParameter } from "../frame/use-parameter";
import { useScenario } from "../scenario";
import { kinds } from "./params";
import { planOf } from "./plan";
import { sameFee } from "./price";
import { feeStretch, halfOf, paymentSteps, type Stretch } from "./scales";
import { useModel, useRateWords } from "./use-model";

const amounts = twoFigureScale(100, 100_000);
const payments = listScale(paymentSteps);
const late = linearScale(0, 0.2, 0.01);
const extra = linearScale(0, 20, 0.5);

function useScale({ from, to, step }: Stretch): SliderScale {
  return useMemo(() => linearScale(from, to, step), [from, to, step]);
}

/** Sliders cover what people meet; the fields beside them take the whole range. */
function useScales(): Record<string, SliderScale> {
  const { plan } = useModel();
  const part = useScale(halfOf(plan.amount));
  return {
    amount: amounts,
    payments,
    fee: useScale(feeStretch(plan.kind)),
    extra,
    discount: part,
    spending: part,
    late,
  };
}

function useNotes(): Record<string, string> {
  const t = useTranslations("instalment-apr");
  const { figures, formats } = useScenario();
  const { plan } = useModel();
  return {
    fee: t(`fee-note.${plan.kind}`, { cost: formats.money(Number(figures["fee-cost"])) }),
    late: t("late-note"),
  };
}

/** The one control in sight. */
export const PrimaryControl = memo(function PrimaryControl({ name }: { name: string }) {
  const t = useTranslations("instalment-apr.describe");
  const { simulator, figures, formats } = useScenario();
  const words = useRateWords();
  const scale = useScales()[name];
  const parameter = simulator.parameters.find(({ key }) => key === name);
  const unit = parameter?.kind === "number" ? parameter.unit : "number";
  const rate = figures["yearly-rate"] ?? "none";
  return (
    <div className="mt-4">
      <ParameterControl
        name={name}
        {...(scale ? { scale } : {})}
        note={useNotes()[name]}
        describe={(value) =>
          t(rate === "none" ? "none" : "rate", {
            value: formats.figure(value, unit, { never: "", none: "" }),
            rate: words(rate),
          })
        }
      />
    </div>
  );
});

const all = ["fee", "amount", "payments", "extra", "discount", "spending", "late"];

/** Everything else: offer, price, and what it says about other charges. */
export const MoreControls = memo(function MoreControls({ primary }: { primary: string }) {
  const scales = useScales();
  const notes = useNotes();
  return (
    <div className="grid gap-x-8 gap-y-5 sm:grid-cols-2">
      <PresetPicker />
      <KindControl />
      {all
        .filter((name) => name !== primary)
        .map((name) => {
          const scale = scales[name];
          return (
            <ParameterControl
              key={name}
              name={name}
              {...(scale ? { scale } : {})}
              note={notes[name]}
            />
          );
        })}
      <Late />
    </div>
  );
});

/** What being late costs by the year, where the offer says it. */
function Late() {
  const t = useTranslations("instalment-apr");
  const { figures, formats, state } = useScenario();
  const rate = figures["late-rate"];
  if (typeof rate !== "number") return null;
  return (
    <p className="text-base sm:col-span-2">
      {t.rich("late", {
        late: formats.percent(Number(state.values.late)),
        rate: () => (
          <Result name="late-rate" value={rate} className="font-semibold text-debt">
            {formats.percent(rate)}
          </Result>
        ),
      })}
    </p>
  );
}

/** How the price is said. Another way of saying it keeps the price: the fee is turned into the new words. */
function KindControl() {
  const t = useTranslations("instalment-apr.choice.kind");
  const { state, dispatch } = useScenario();
  const { value, label, locked, hidden, set } = useParameter("kind");
  if (hidden) return null;
  return (
    <Choice
      label={label}
      value={String(value)}
      options={kinds.map((kind) => ({ value: kind, label: t(kind) }))}
      onChange={(next) => {
        const kind = kinds.find((each) => each === next);
        if (!kind) return;
        dispatch({ type: "set", key: "fee", value: sameFee(planOf(state.values), kind) });
        set(kind);
      }}
      disabled={locked}
    />
  );
}
