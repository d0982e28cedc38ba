"use client";

import { memo, useMemo } from "react";
import { useTranslations } from "use-intl";
import { Choice } from "@/components/ui/choice";
import { linearScale, type SliderScale, twoFigureScale } from "@/components/ui/slider-scale";
import { ParameterControl } from "../frame/parameter-control";
import { useScenario, useSetting } from "../scenario";
import { FigureOf } from "./figure-of";
import { usePlan } from "./use-plan";

/** Sliders cover what fits these debts; the fields beside them take the whole range. */
function useScales(): Record<string, SliderScale> {
  const { owed, "first-interest": interest } = usePlan().figures;
  return useMemo(() => {
    const debt = Math.max(100, Number(owed));
    const round = (value: number) => Math.max(10, Number(value.toPrecision(1)));
    const lowest = round(Number(interest) / 2);
    return {
      budget: twoFigureScale(lowest, Math.max(lowest * 4, 100, round(debt / 4))),
      raise: linearScale(0, round(debt / 20), round(debt / 400)),
      spending: linearScale(0, round(debt / 20), round(debt / 400)),
      extra: linearScale(0, round(debt / 2), round(debt / 100)),
      "extra-month": linearScale(1, 60, 1),
      shock: linearScale(0, round(debt / 4), round(debt / 100)),
      "shock-month": linearScale(1, 60, 1),
      buffer: linearScale(0, round(debt / 4), round(debt / 100)),
      "buffer-monthly": linearScale(0, round(debt / 20), round(debt / 400)),
      "late-fee": linearScale(0, 100, 5),
      "loan-rate": linearScale(0, 40, 0.1),
      "loan-months": linearScale(1, 84, 1),
      "loan-fee": linearScale(0, 10, 0.5),
    };
  }, [owed, interest]);
}

/** Controls side by side, those of a pair beside one another. */
export function Controls({ names }: { names: readonly string[] }) {
  const scales = useScales();
  return names.map((name) => {
    const scale = scales[name];
    return <ParameterControl key={name} name={name} {...(scale ? { scale } : {})} />;
  });
}

/** The one control in sight. */
export const PrimaryControl = memo(function PrimaryControl({ name }: { name: string }) {
  const t = useTranslations("payoff-planner.describe");
  const { formats } = useSetting();
  const { figures } = usePlan();
  const scales = useScales();
  const end = figures["plan-months"];
  const outcome =
    typeof end === "number" ? t("clears", { time: formats.duration(end) }) : t("never");
  const scale = scales[name];
  return (
    <div className="mt-4">
      <ParameterControl
        name={name}
        {...(scale ? { scale } : {})}
        {...(name === "budget"
          ? { describe: (value: number) => t("value", { value: formats.money(value), outcome }) }
          : {})}
      />
    </div>
  );
});

/** Start from a sample person, or from one's own debts. */
export function PersonPicker() {
  const t = useTranslations("payoff-planner");
  const { simulator, locale, dispatch } = useSetting();
  const { state } = useScenario();
  if (state.hidden.includes("preset") || state.hidden.includes("person")) return null;
  const own = state.values.person === "own";
  return (
    <Choice
      label={t("parameter.person")}
      value={own ? "own" : (state.preset ?? "")}
      disabled={state.locked.includes("person")}
      options={[
        ...simulator.presets.map(({ id, words }) => ({ value: id, label: words[locale].title })),
        { value: "own", label: t("choice.person.own") },
      ]}
      onChange={(id) =>
        dispatch(
          id === "own" ? { type: "set", key: "person", value: "own" } : { type: "preset", id },
        )
      }
    />
  );
}

const rest = [
  "spending",
  "raise",
  "extra",
  "extra-month",
  "shock",
  "shock-month",
  "buffer",
  "buffer-monthly",
  "late-fee",
] as const;

/** Everything that may happen on the way. */
export const MoreControls = memo(function MoreControls({ primary }: { primary: string }) {
  const t = useTranslations("payoff-planner");
  const names = ["budget", ...rest].filter((name) => name !== primary);
  return (
    <div className="grid gap-x-8 gap-y-5 sm:grid-cols-2">
      <PersonPicker />
      <Controls names={names} />
      <p className="text-base text-soft sm:col-span-2">
        {t.rich("on-the-way", {
          borrowed: () => <FigureOf name="shock-borrowed" />,
          buffer: () => <FigureOf name="buffer-left" />,
          fees: () => <FigureOf name="plan-fees" />,
        })}
      </p>
    </div>
  );
});
