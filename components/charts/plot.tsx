"use client";

import { Line, LineChart, XAxis, YAxis } from "recharts";
import type { ChartLine, Scale } from "./scale";
import { strokes } from "./tones";

export type PlotProps = {
  lines: readonly ChartLine[];
  scale: Scale;
  width: number;
  height: number;
};

/** The balance of every line in one month, under the line's id; `x` is the month. */
type Row = Record<string, number>;

/** One row a month that any line has a point in. */
function rows(lines: readonly ChartLine[]): Row[] {
  const byX = new Map<number, Row>();
  for (const line of lines) {
    for (const { x, y } of line.points) {
      const row = byX.get(x) ?? { x };
      row[line.id] = y;
      byX.set(x, row);
    }
  }
  return [...byX].sort(([a], [b]) => a - b).map(([, row]) => row);
}

const noMargin = { top: 0, right: 0, bottom: 0, left: 0 };

/** The lines by Recharts. Ticks and labels are HTML around it, so text is never measured on a drag. */
export default function Plot({ lines, scale, width, height }: PlotProps) {
  return (
    <LineChart
      width={width}
      height={height}
      data={rows(lines)}
      margin={noMargin}
      accessibilityLayer={false}
      className="pointer-events-none"
      style={{ overflow: "visible" }}
    >
      <XAxis dataKey="x" type="number" domain={[0, scale.xMax]} allowDataOverflow hide />
      <YAxis type="number" domain={[0, scale.yMax]} allowDataOverflow hide />
      {lines.map((line) => (
        <Line
          key={line.id}
          dataKey={line.id}
          type="linear"
          connectNulls
          dot={false}
          activeDot={false}
          isAnimationActive={false}
          stroke={strokes[line.tone].stroke}
          strokeWidth={strokes[line.tone].width}
          strokeDasharray={strokes[line.tone].dash}
          strokeLinecap="round"
        />
      ))}
    </LineChart>
  );
}
