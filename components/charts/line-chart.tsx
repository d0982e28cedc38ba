"use client";

import { type ReactNode, useMemo } from "react";
import { Ends, Labels } from "./annotations";
import { ChartBox } from "./chart-box";
import { placeLabels } from "./label-places";
import { type ChartLine, place, type Scale, type Tick } from "./scale";
import { Sketch } from "./sketch";
import { useCursor } from "./use-cursor";
import { useNear } from "./use-near";
import { usePlot } from "./use-plot";
import { useRoom } from "./use-room";

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

/** Lines over months. Height is fixed by CSS, so nothing moves when the chart library arrives. */
export function LineChart(props: LineChartProps) {
  const { lines: given, scale, xTicks, yTicks, title, hint, readPoint, under } = props;
  const around = useRoom(unmeasured);
  const { box, size, room, widthOf } = around;
  const Plot = usePlot(useNear(box));
  const cursor = useCursor(given.length);
  const narrow = room.width < NARROW;
  const lines = useMemo(
    () => (narrow ? given.map((line) => ({ ...line, label: line.brief })) : given),
    [given, narrow],
  );
  const places = useMemo(
    () => placeLabels(lines, scale, room, widthOf),
    [lines, scale, room, widthOf],
  );

  const line = lines[cursor.line];
  const x = Math.min(cursor.x, line?.points.at(-1)?.x ?? 0);
  const point = line ? readPoint(line.id, x) : null;

  return (
    <ChartBox
      room={around}
      scale={scale}
      xTicks={xTicks}
      yTicks={yTicks}
      title={title}
      hint={hint}
      cursor={cursor}
      x={x}
      xMax={Math.floor(scale.xMax)}
      sentence={point?.sentence ?? ""}
      spot={point && place(scale, { x, y: point.y })}
    >
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
    </ChartBox>
  );
}
