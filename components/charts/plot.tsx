"use client";

import { memo } from "react";
import { Curve, Surface } from "recharts";
import { type ChartLine, place, type Scale } from "./scale";
import { strokes } from "./tones";

export type PlotProps = {
  lines: readonly ChartLine[];
  scale: Scale;
  width: number;
  height: number;
};

/** Paper is wider or narrower than the screen it was drawn for. */
const filling = { overflow: "visible", width: "100%", height: "100%" };

/**
 * The lines by Recharts: its surface and curves without the store of its charts, which would be filled and read anew at
 * every move of a slider. Ticks and labels are HTML around it, so text is never measured on a drag.
 */
export default memo(function Plot({ lines, scale, width, height }: PlotProps) {
  return (
    <Surface
      width={width}
      height={height}
      style={filling}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {lines.map((line) => (
        <Line key={line.id} line={line} scale={scale} width={width} height={height} />
      ))}
    </Surface>
  );
});

type LineProps = Omit<PlotProps, "lines"> & { line: ChartLine };

const Line = memo(function Line({ line, scale, width, height }: LineProps) {
  return (
    <Curve
      type="linear"
      points={line.points.map((point) => {
        const { left, top } = place(scale, point);
        return { x: (left * width) / 100, y: (top * height) / 100 };
      })}
      fill="none"
      stroke={strokes[line.tone].stroke}
      strokeWidth={strokes[line.tone].width}
      strokeDasharray={strokes[line.tone].dash}
      strokeLinecap="round"
    />
  );
});
