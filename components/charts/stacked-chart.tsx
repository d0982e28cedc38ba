"use client";

import { useMemo, useRef, useState } from "react";
import { gutter, Rules, Times } from "./annotations";
import { AreaSwatch } from "./area-looks";
import { Reader } from "./reader";
import { place, type Scale, type Tick } from "./scale";
import { bandsOf, type Layer, placeBandLabels, stepsShown } from "./stack";
import { StackedPlot } from "./stacked-plot";
import { measurerFor, textWidth } from "./text-width";
import { roomForWords, useSize } from "./use-size";

export type StackedChartProps = {
  /** From the bottom up. */
  layers: readonly Layer[];
  scale: Scale;
  xTicks: readonly Tick[];
  yTicks: readonly Tick[];
  /** Name of the chart for a screen reader. */
  title: string;
  /** How to read it, shown until somebody does. */
  hint: string;
  /** A layer at a step in a sentence; null stands for all of them together. */
  readPoint(layer: string | null, x: number): string;
};

const unmeasured = { width: 300, height: 240 };

/** Pixels a time below the plot needs. */
const TIME_ROOM = 64;

/** Enough steps for true edges, few enough to redraw during a drag. */
const STEPS = 120;

/** Layers on one another over time. Height is fixed by CSS, so nothing moves when it is measured. */
export function StackedChart(props: StackedChartProps) {
  const { layers, scale, xTicks, yTicks, title, hint, readPoint } = props;
  const box = useRef<HTMLDivElement>(null);
  const size = useSize(box);
  // The whole stack comes first: -1 stands for all layers together.
  const [cursor, setCursor] = useState({ x: 0, layer: -1, active: false });
  const room = useMemo(() => (size ? roomForWords(size) : unmeasured), [size]);
  const widthOf = useMemo(
    () => (size && box.current ? measurerFor(box.current) : textWidth),
    [size],
  );
  const length = Math.max(0, ...layers.map(({ values }) => values.length));
  const bands = useMemo(() => bandsOf(layers, stepsShown(length, STEPS)), [layers, length]);
  const labels = useMemo(
    () => placeBandLabels(bands, layers, { ...room, ...scale }, widthOf),
    [bands, layers, room, scale, widthOf],
  );
  const times = useMemo(
    () =>
      room.width / xTicks.length < TIME_ROOM ? xTicks.filter((_, at) => at % 2 === 0) : xTicks,
    [xTicks, room],
  );
  const unlabelled = layers.filter(({ id }) => !labels.some((label) => label.id === id));

  const layer = layers[Math.min(cursor.layer, layers.length - 1)];
  const x = Math.min(cursor.x, Math.max(0, length - 1));
  const sentence = readPoint(layer?.id ?? null, x);
  const under = layer ? layers.slice(0, layers.indexOf(layer) + 1) : layers;
  const y = under.reduce((sum, { values }) => sum + (values[x] ?? 0), 0);
  const spot = place(scale, { x, y });

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
        <StackedPlot bands={bands} layers={layers} scale={scale} size={size} />
        {labels.map(({ id, text, left, top }) => (
          <span
            key={id}
            className="chart-label -translate-x-1/2 -translate-y-1/2 absolute whitespace-nowrap font-semibold text-sm leading-5"
            style={{ left: `${left}%`, top: `${top}%` }}
            aria-hidden="true"
          >
            {text}
          </span>
        ))}
        {cursor.active && (
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
          sentence={sentence}
          onMove={(next) => setCursor((old) => ({ ...old, x: next, active: true }))}
          onLine={(step) =>
            setCursor((old) => ({
              ...old,
              // Up the stack with the arrow up, from the whole of it to the lowest layer and back.
              layer: ((old.layer + 1 - step + layers.length + 1) % (layers.length + 1)) - 1,
              active: true,
            }))
          }
          onActive={(active) => setCursor((old) => ({ ...old, active }))}
        />
      </div>
      <p className="min-h-6 text-sm text-soft" aria-hidden="true">
        {cursor.active ? sentence : hint}
      </p>
      {unlabelled.length > 0 && (
        <p className="flex flex-wrap gap-x-4 text-sm text-soft" aria-hidden="true">
          {unlabelled.map(({ id, label, look }) => (
            <span key={id} className="inline-flex items-center gap-1.5">
              <AreaSwatch look={look} />
              {label}
            </span>
          ))}
        </p>
      )}
    </div>
  );
}
