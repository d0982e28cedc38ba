"use client";

import { useMemo, useState } from "react";
import { scaleOf, useParameter } from "@/components/simulators/frame/use-parameter";
import { Scrub } from "@/components/ui/scrub";
import { linearScale, type SliderScale } from "@/components/ui/slider-scale";
import { daily } from "./given";

type Props = { name: string; as?: "daily" };

/** Steps of a thousandth of a percent a day, told in yearly percent, as the parameter is. */
const dailySteps: SliderScale = linearScale(0, 36.5, 1.825);

/** A parameter that is dragged, stepped or typed inside a sentence. */
export function ProseScrub({ name, as }: Props) {
  const { parameter, value, label, locked, format, read, set } = useParameter(name);
  const [problem, setProblem] = useState<string | null>(null);
  const scale = useMemo(() => (as === "daily" ? dailySteps : scaleOf(parameter)), [as, parameter]);
  return (
    <>
      <Scrub
        label={label}
        value={Number(value)}
        scale={scale}
        format={(number) => format(as === "daily" ? daily(number) : number)}
        read={(text) => {
          const typed = read(text);
          if (as !== "daily" || typed.value === undefined) return typed;
          // Typed as a daily rate, kept as the yearly one.
          return read(String(Number((typed.value * 365).toFixed(4))));
        }}
        onChange={set}
        onProblem={setProblem}
        disabled={locked}
      />
      <span role="status" className="text-debt text-sm">
        {problem && ` ${problem} `}
      </span>
    </>
  );
}
