"use client";

import { useMemo } from "react";
import { useTranslations } from "use-intl";
import { Result } from "@/components/simulators/frame/result";
import { useScenario } from "@/components/simulators/scenario";
import { readQuery } from "@/lib/url-state";

type Props = {
  name: string;
  /** The live numbers with these changes: "percent=2&spending=0". */
  set?: string;
  as?: "years";
};

/** A computed figure in a sentence. It follows the scenario and opens its reason. */
export function ProseResult({ name, set, as }: Props) {
  const t = useTranslations("frame.figure");
  const { simulator, state, figures, formats } = useScenario();
  const values = useMemo(
    () =>
      set
        ? readQuery(new URLSearchParams(set), simulator.parameters, state.values, []).values
        : state.values,
    [set, simulator, state.values],
  );
  const own = useMemo(
    () => (set ? simulator.figures(values) : figures),
    [set, simulator, values, figures],
  );
  const value = own[name] ?? "none";
  const unit = simulator.outputs.find((output) => output.name === name)?.unit ?? "money";
  const words = { never: t("never"), none: t("none") };
  const shown =
    as === "years" && typeof value === "number"
      ? formats.duration(value)
      : formats.figure(value, unit, words);
  return (
    <Result
      name={name}
      value={value}
      values={set ? values : undefined}
      className="prose-number font-semibold text-debt"
    >
      {shown}
    </Result>
  );
}
