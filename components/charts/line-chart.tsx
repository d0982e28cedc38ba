"use client";

import { type ReactNode, useMemo, useRef, useState } from "react";
import { Ends, gutter, Labels, Rules, Times } from "./annotations";
import { placeLabels } from "./label-places";
import { Reader } from "./reader";
import { type ChartLine, place, type Scale, type Tick } from "./scale";
import { Sketch } from "./sketch";
import { measurerFor } from "./text-width";
import { useNear } from "./use-near";
import { usePlot } from "./use-plot";
import { roomForWords, useSize } from "./use-size";

export type LineChartProps = {
  lines: readonly ChartLine[];
  scale: Scale;
  xTicks: readonly Tick[];
  yTicks: readonly Tick[];
  /** Name of the chart for a screen reader. */
  title: string;
  /** How to read it, shown until somebody does. */
  hint: string;
  /** The exact value of a line at a month, and that point in a sentence. */
  readPoint(line: string, x: number): { y: number; sentence: string } | null;
  /** Drawn in the plot before the lines. */
  under?: ReactNode;
};

const unmeasured = { width: 300, height: 240 };

/** Pixels below which labels are brief. */
const NARROW = 420;

/** Pixels a time below the plot needs. */
const TIME_ROOM = 60;

/** Lines over months. Height is fixed by CSS, so nothing moves when the chart library arrives. */
export function LineChart(props: LineChartProps) {
  const { lines: given, scale, xTicks, yTicks, title, hint, readPoint, under } = props;
  const box = useRef<HTMLDivElement>(null);
  const size = useSize(box);
  const Plot = usePlot(useNear(box));
  const [cursor, setCursor] = useState({ x: 0, line: 0, active: false });
  const room = useMemo(() => (size ? roomForWords(size) : unmeasured), [size]);
  const widthOf = useMemo(
    () => (size && box.current ? measurerFor(box.current) : undefined),
    [size],
  );
  const narrow = room.width < NARROW;
  const lines = useMemo(
    () => (narrow ? given.map((line) => ({ ...line, label: line.brief })) : given),
    [given, narrow],
  );
  const places = useMemo(
    () => placeLabels(lines, scale, room, widthOf),
    [lines, scale, room, widthOf],
  );

  const times = useMemo(() => fitting(xTicks, room.width), [xTicks, room]);

  const line = lines[cursor.line % Math.max(1, lines.length)];
  const x = Math.min(cursor.x, line?.points.at(-1)?.x ?? 0);
  const point = line ? readPoint(line.id, x) : null;
  const spot = point ? place(scale, { x, y: point.y }) : null;

  return (
    <div>
      <div
        className="relative mt-4 mr-1 mb-7 h-60 sm:h-72"
        style={{ marginLeft: gutter(yTicks) }}
        data-measured={size !== null}
        ref={box}
      >
        <Rules ticks={yTicks} scale={scale} />
        <Times ticks={times} scale={scale} />
        {under}
        {Plot && size ? (
          <div className="absolute inset-0 overflow-visible">
            <Plot lines={lines} scale={scale} {...size} />
          </div>
        ) : (
          <Sketch lines={lines} scale={scale} />
        )}
        <Ends lines={lines} scale={scale} />
        <Labels lines={lines} places={places} />
        {cursor.active && spot && (
          <span
            className="-translate-x-1/2 pointer-events-none absolute inset-y-0 w-px bg-ink"
            style={{ left: `${spot.left}%` }}
          >
            <span
              className="-translate-x-1/2 -translate-y-1/2 absolute left-1/2 size-3 rounded-full border-2 border-card bg-ink"
              style={{ top: `${spot.top}%` }}
            />
          </span>
        )}
        <Reader
          title={title}
          x={x}
          xMax={Math.floor(scale.xMax)}
          sentence={point?.sentence ?? ""}
          onMove={(next) => setCursor((old) => ({ ...old, x: next, active: true }))}
          onLine={(step) =>
            setCursor((old) => ({
              ...old,
              line: (old.line + step + lines.length) % Math.max(1, lines.length),
              active: true,
            }))
          }
          onActive={(active) => setCursor((old) => ({ ...old, active }))}
        />
      </div>
      <p className="min-h-6 text-sm text-soft" aria-hidden="true">
        {cursor.active && point ? point.sentence : hint}
      </p>
    </div>
  );
}

/** Every time, or every second one where they would touch. */
export function fitting(ticks: readonly Tick[], width: number): readonly Tick[] {
  return width / ticks.length < TIME_ROOM ? ticks.filter((_, index) => index % 2 === 0) : ticks;
}
