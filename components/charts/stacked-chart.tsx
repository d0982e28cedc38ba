"use client";

import { useMemo } from "react";
import { Words } from "./annotations";
import { AreaSwatch } from "./area-looks";
import { ChartBox } from "./chart-box";
import { place, type Scale, type Tick } from "./scale";
import { bandsOf, type Layer, placeBandLabels, stepsShown } from "./stack";
import { StackedPlot } from "./stacked-plot";
import { useCursor } from "./use-cursor";
import { useRoom } from "./use-room";

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

/** Enough steps for true edges, few enough to redraw during a drag. */
const STEPS = 120;

/** Layers on one another over time. Height is fixed by CSS, so nothing moves when it is measured. */
export function StackedChart(props: StackedChartProps) {
  const { layers, scale, xTicks, yTicks, title, hint, readPoint } = props;
  const around = useRoom(unmeasured);
  const { size, room, widthOf } = around;
  // The whole stack comes first, then the layers from below: up the stack with the arrow up.
  const cursor = useCursor(layers.length + 1);
  const length = Math.max(0, ...layers.map(({ values }) => values.length));
  const bands = useMemo(() => bandsOf(layers, stepsShown(length, STEPS)), [layers, length]);
  const labels = useMemo(
    () => placeBandLabels(bands, layers, { ...room, ...scale }, widthOf),
    [bands, layers, room, scale, widthOf],
  );
  const unlabelled = layers.filter(({ id }) => !labels.some((label) => label.id === id));

  const layer = layers[cursor.line - 1];
  const x = Math.min(cursor.x, Math.max(0, length - 1));
  const under = layer ? layers.slice(0, cursor.line) : layers;
  const y = under.reduce((sum, { values }) => sum + (values[x] ?? 0), 0);

  return (
    <div>
      <ChartBox
        room={around}
        scale={scale}
        xTicks={xTicks}
        yTicks={yTicks}
        title={title}
        hint={hint}
        cursor={{ ...cursor, onLine: (step) => cursor.onLine(-step) }}
        x={x}
        xMax={Math.floor(scale.xMax)}
        sentence={readPoint(layer?.id ?? null, x)}
        spot={place(scale, { x, y })}
      >
        <StackedPlot bands={bands} layers={layers} scale={scale} size={size} />
        {labels.map(({ id, text, left, top }) => (
          <Words key={id} left={left} top={top} className="-translate-x-1/2 -translate-y-1/2">
            {text}
          </Words>
        ))}
      </ChartBox>
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
