"use client";

import { useMemo, useRef, useState } from "react";
import { gutter, Rules, Times } from "./annotations";
import { Reader } from "./reader";
import { place, type Scale, type Tick } from "./scale";
import { fitting, labelsOf, type Step } from "./step-labels";
import { measurerFor, textWidth } from "./text-width";
import { roomForWords, useSize } from "./use-size";

export type { Step };

export type StepChartProps = {
  /** Drawn as filled areas with a firm edge. */
  area: readonly Step[];
  /** Drawn as a dashed line over it. */
  line: readonly Step[];
  lineLabel: string;
  scale: Scale;
  /** Marks on the x axis, the most important first: those without room keep their rule alone. */
  xTicks: readonly Tick[];
  yTicks: readonly Tick[];
  /** Name of the chart for a screen reader, and how to read it. */
  title: string;
  hint: string;
  /** What stands at an x, in a sentence. */
  readPoint(x: number): string;
};

/** Amounts that stay the same for some days: areas for what counts, a line for what is there. Its height is fixed. */
export function StepChart(props: StepChartProps) {
  const { area, line, lineLabel, scale, xTicks, yTicks, title, hint, readPoint } = props;
  const box = useRef<HTMLDivElement>(null);
  const size = useSize(box);
  const [cursor, setCursor] = useState({ x: 0, active: false });
  const x = Math.min(cursor.x, scale.xMax - 1);
  const sentence = readPoint(x);
  const room = useMemo(() => (size ? roomForWords(size) : { width: 300, height: 192 }), [size]);
  const widthOf = useMemo(
    () => (size && box.current ? measurerFor(box.current) : textWidth),
    [size],
  );
  const [start] = line;
  const named = start && { ...start, label: lineLabel };
  const labels = labelsOf(area, named, scale, room, widthOf);
  return (
    <div>
      <div
        className="relative mt-4 mr-1 mb-7 h-48"
        style={{ marginLeft: gutter(yTicks) }}
        data-measured={size !== null}
        ref={box}
      >
        <Rules ticks={yTicks} scale={scale} />
        <Times ticks={fitting(xTicks, scale, room, widthOf)} scale={scale} />
        <Picture area={area} line={line} scale={scale} ticks={xTicks} />
        {labels.map(({ text, tone, left, top }) => (
          <span
            key={text}
            className={`chart-label absolute whitespace-nowrap font-semibold text-sm leading-5 ${tone}`}
            style={{ left: `${left}%`, top: `${top}%` }}
            aria-hidden="true"
          >
            {text}
          </span>
        ))}
        {cursor.active && (
          <span
            className="pointer-events-none absolute inset-y-0 w-px bg-ink"
            style={{ left: `${place(scale, { x: x + 0.5, y: 0 }).left}%` }}
          />
        )}
        <Reader
          title={title}
          x={x}
          xMax={scale.xMax - 1}
          sentence={sentence}
          onMove={(next) => setCursor({ x: next, active: true })}
          onLine={() => {}}
          onActive={(active) => setCursor((old) => ({ ...old, active }))}
        />
      </div>
      <p className="min-h-6 text-sm text-soft" aria-hidden="true">
        {cursor.active ? sentence : hint}
      </p>
    </div>
  );
}

type PictureProps = Pick<StepChartProps, "area" | "line" | "scale"> & { ticks: readonly Tick[] };

function Picture({ area, line, scale, ticks }: PictureProps) {
  const at = (x: number, y: number) => {
    const { left, top } = place(scale, { x, y });
    return `${left.toFixed(2)},${top.toFixed(2)}`;
  };
  const course = line.flatMap(({ from, to, value }) => [at(from, value), at(to, value)]);
  const [first] = line;
  const last = line.at(-1);
  return (
    <svg
      viewBox="0 0 100 100"
      preserveAspectRatio="none"
      className="absolute inset-0 size-full overflow-visible"
      aria-hidden="true"
    >
      {ticks.map(({ value }) => (
        <polyline
          key={value}
          points={`${at(value, 0)} ${at(value, scale.yMax)}`}
          stroke="var(--line)"
          vectorEffect="non-scaling-stroke"
        />
      ))}
      {area.map(({ from, to, value }) => (
        <polygon
          key={from}
          points={[at(from, 0), at(from, value), at(to, value), at(to, 0)].join(" ")}
          fill="var(--debt-wash)"
          stroke="var(--debt)"
          strokeWidth={2}
          vectorEffect="non-scaling-stroke"
        />
      ))}
      {first && last && (
        <polyline
          points={[at(first.from, 0), ...course, at(last.to, 0)].join(" ")}
          fill="none"
          stroke="var(--ink)"
          strokeWidth={1.5}
          strokeDasharray="4 4"
          vectorEffect="non-scaling-stroke"
        />
      )}
    </svg>
  );
}
