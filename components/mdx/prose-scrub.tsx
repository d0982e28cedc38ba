"use client";

import { useMemo, useState } from "react";
import { scaleOf, useParameter } from "@/components/simulators/frame/use-parameter";
import { useReading } from "@/components/simulators/frame/use-reading";
import { Scrub } from "@/components/ui/scrub";
import { linearScale, type SliderScale } from "@/components/ui/slider-scale";
import { DAYS, daily } from "./given";

type Props = { name: string; as?: "daily" };

const dailySteps: SliderScale = linearScale(0, 0.1, 0.005);

/** A parameter that is dragged, stepped or typed inside a sentence; as "daily" a yearly rate, told and typed by the day. */
export function ProseScrub({ name, as }: Props) {
  const { parameter, value, label, locked, format, read, set } = useParameter(name);
  const reading = useReading();
  const [problem, setProblem] = useState<string | null>(null);
  const scale = useMemo(() => (as ? dailySteps : scaleOf(parameter)), [as, parameter]);
  const shown = as ? daily(Number(value)) : Number(value);

  function readDaily(text: string) {
    if (parameter.kind !== "number") return {};
    // Rounded down, so that a year of the dearest day stays within the limit.
    const maximum = daily(parameter.maximum - 0.02);
    return reading({ ...parameter, unit: "percent", maximum }, text, shown);
  }

  return (
    <>
      <Scrub
        label={label}
        value={shown}
        scale={scale}
        format={format}
        read={as ? readDaily : read}
        onChange={(next) => set(as ? Number((next * DAYS).toFixed(4)) : next)}
        onProblem={setProblem}
        disabled={locked}
      />
      <span role="status" className="text-debt text-sm">
        {problem && ` ${problem} `}
      </span>
    </>
  );
}
