"use client";

import { useMemo, useRef } from "react";
import { useTranslations } from "use-intl";
import { Result } from "@/components/simulators/frame/result";
import { useScenarioNow } from "@/components/simulators/scenario";
import { useInSight } from "@/components/ui/use-in-sight";
import { readQuery } from "@/lib/url-state";

type Props = {
  name: string;
  /** The live numbers with these changes: "percent=2&spending=0". */
  set?: string;
  as?: "years";
};

/** A computed figure in a sentence. It follows the scenario, out of sight a little later, and opens its reason. */
export function ProseResult({ name, set, as }: Props) {
  const t = useTranslations("frame.figure");
  const output = useRef<HTMLOutputElement>(null);
  const { simulator, state, figures, formats } = useScenarioNow(useInSight(output));
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
  const unit = simulator.outputs.find((candidate) => candidate.name === name)?.unit ?? "money";
  const words = { never: t("never"), none: t("none") };
  const shown =
    as === "years" && typeof value === "number"
      ? formats.duration(value)
      : formats.figure(value, unit, words);
  return (
    <Result
      ref={output}
      name={name}
      value={value}
      values={set ? values : undefined}
      className="prose-number font-semibold text-debt"
    >
      {shown}
    </Result>
  );
}
