"use client";

import { type ReactNode, useMemo } from "react";
import { gutter, Rules, Times } from "./annotations";
import { Reader } from "./reader";
import type { Scale, Tick } from "./scale";
import { fitting } from "./times";
import type { useCursor } from "./use-cursor";
import type { Room } from "./use-room";

export type PlotBoxProps = {
  room: Room;
  scale: Scale;
  xTicks: readonly Tick[];
  yTicks: readonly Tick[];
  /** The times are listed by their importance. */
  ranked?: boolean;
  /** Set by CSS, so that nothing moves when the box is measured. */
  height?: string;
  children: ReactNode;
};

/** The plot of a chart between its rules and its times. What is drawn in it stands in percent of it. */
export function PlotBox(props: PlotBoxProps) {
  const { room: around, scale, xTicks, yTicks, ranked = false, height, children } = props;
  const { box, size, room, widthOf } = around;
  const times = useMemo(
    () => fitting(xTicks, scale, room, widthOf, ranked),
    [xTicks, scale, room, widthOf, ranked],
  );
  return (
    <div
      className={`relative mt-4 mr-1 mb-7 ${height ?? "h-60 sm:h-72"}`}
      style={{ marginLeft: gutter(yTicks) }}
      data-measured={size !== null}
      ref={box}
    >
      <Rules ticks={yTicks} scale={scale} />
      <Times ticks={times} scale={scale} />
      {children}
    </div>
  );
}

export type ChartBoxProps = PlotBoxProps & {
  /** Name of the chart for a screen reader. */
  title: string;
  /** How to read it, shown until somebody does. */
  hint: string;
  cursor: ReturnType<typeof useCursor>;
  /** The place that is read out, and how far places go. */
  x: number;
  xMax: number;
  /** What stands there in a sentence; empty where nothing does. */
  sentence: string;
  /** Where it is marked, in percent of the plot; without `top` as a line alone. */
  spot: { readonly left: number; readonly top?: number } | null;
};

/** A chart that is read point by point: plot, mark, the control that moves it, and the point in words. */
export function ChartBox(props: ChartBoxProps) {
  const { title, hint, cursor, x, xMax, sentence, spot, children, ...plot } = props;
  return (
    <div>
      <PlotBox {...plot}>
        {children}
        {cursor.active && spot && <Mark {...spot} />}
        <Reader
          title={title}
          x={x}
          xMax={xMax}
          sentence={sentence}
          onMove={cursor.onMove}
          onLine={cursor.onLine}
          onActive={cursor.onActive}
        />
      </PlotBox>
      <p className="min-h-6 text-sm text-soft" aria-hidden="true">
        {cursor.active && sentence ? sentence : hint}
      </p>
    </div>
  );
}

function Mark({ left, top }: { left: number; top?: number }) {
  return (
    <span
      className="-translate-x-1/2 pointer-events-none absolute inset-y-0 w-px bg-ink forced-color-adjust-none"
      style={{ left: `${left}%` }}
    >
      {top !== undefined && (
        <span
          className="-translate-x-1/2 -translate-y-1/2 absolute left-1/2 size-3 rounded-full border-2 border-card bg-ink"
          style={{ top: `${top}%` }}
        />
      )}
    </span>
  );
}
