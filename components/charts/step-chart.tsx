"use client";

import { useMemo } from "react";
import { Words } from "./annotations";
import { ChartBox } from "./chart-box";
import { place, type Scale, type Tick } from "./scale";
import { labelsOf, type Step } from "./step-labels";
import { useCursor } from "./use-cursor";
import { useRoom } from "./use-room";

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

const unmeasured = { width: 300, height: 192 };

/** Amounts that stay the same for some days: areas for what counts, a line for what is there. Its height is fixed. */
export function StepChart(props: StepChartProps) {
  const { area, line, lineLabel, scale, xTicks, yTicks, title, hint, readPoint } = props;
  const around = useRoom(unmeasured);
  const { room, widthOf } = around;
  const cursor = useCursor(1);
  const x = Math.min(cursor.x, scale.xMax - 1);
  const labels = useMemo(() => {
    const [start] = line;
    return labelsOf(area, start && { ...start, label: lineLabel }, scale, room, widthOf);
  }, [area, line, lineLabel, scale, room, widthOf]);
  return (
    <ChartBox
      room={around}
      scale={scale}
      xTicks={xTicks}
      yTicks={yTicks}
      ranked
      height="h-48"
      title={title}
      hint={hint}
      cursor={cursor}
      x={x}
      xMax={scale.xMax - 1}
      sentence={readPoint(x)}
      spot={{ left: place(scale, { x: x + 0.5, y: 0 }).left }}
    >
      <Picture area={area} line={line} scale={scale} ticks={xTicks} />
      {labels.map(({ text, tone, left, top }) => (
        <Words key={text} left={left} top={top} className={tone}>
          {text}
        </Words>
      ))}
    </ChartBox>
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
