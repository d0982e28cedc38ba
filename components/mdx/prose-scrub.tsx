"use client";

import { useMemo, useState } from "react";
import { scaleOf, useParameter } from "@/components/simulators/frame/use-parameter";
import { useReading } from "@/components/simulators/frame/use-reading";
import { Scrub } from "@/components/ui/scrub";
import { linearScale, type SliderScale } from "@/components/ui/slider-scale";
import type { NumberParameter } from "@/lib/parameters";
import { daily, yearly } from "./given";

type Props = { name: string; as?: "daily" };

export function ProseScrub({ name, as }: Props) {
  return as === "daily" ? <DailyScrub name={name} /> : <PlainScrub name={name} />;
}

/** A parameter that is dragged, stepped or typed inside a sentence. */
function PlainScrub({ name }: { name: string }) {
  const { parameter, value, label, locked, format, read, set } = useParameter(name);
  const [problem, setProblem] = useState<string | null>(null);
  const scale = useMemo(() => scaleOf(parameter), [parameter]);
  return (
    <>
      <Scrub
        label={label}
        value={Number(value)}
        scale={scale}
        format={format}
        read={read}
        onChange={set}
        onProblem={setProblem}
        disabled={locked}
      />
      <Problem words={problem} />
    </>
  );
}

const dailySteps: SliderScale = linearScale(0, 0.1, 0.005);

/** A yearly rate, dragged and typed as the rate of a day and kept as the yearly one. */
function DailyScrub({ name }: { name: string }) {
  const { parameter, value, label, locked, format, set } = useParameter(name);
  const [problem, setProblem] = useState<string | null>(null);
  const reading = useReading();
  const rate = daily(Number(value));
  return (
    <>
      <Scrub
        label={label}
        value={rate}
        scale={dailySteps}
        format={format}
        read={(text) => (parameter.kind === "number" ? reading(perDay(parameter), text, rate) : {})}
        onChange={(next) => set(yearly(next))}
        onProblem={setProblem}
        disabled={locked}
      />
      <Problem words={problem} />
    </>
  );
}

/** Places of a percent that a daily rate is read to. */
const FINE = 10_000;

function perDay(parameter: NumberParameter): NumberParameter {
  const maximum = Math.floor((parameter.maximum / yearly(1)) * FINE) / FINE;
  return { ...parameter, unit: "percent", minimum: daily(parameter.minimum), maximum };
}

function Problem({ words }: { words: string | null }) {
  return (
    <span role="status" className="text-debt text-sm">
      {words && ` ${words} `}
    </span>
  );
}
