import { type ChartLine, place, type Scale } from "./scale";
import { strokes } from "./tones";

/** The lines as plain SVG: what a reader sees before, or without, the chart library. */
export function Sketch({ lines, scale }: { lines: readonly ChartLine[]; scale: Scale }) {
  return (
    <svg
      viewBox="0 0 100 100"
      preserveAspectRatio="none"
      className="absolute inset-0 size-full overflow-visible"
      aria-hidden="true"
    >
      {lines.map((line) => (
        <polyline
          key={line.id}
          points={line.points
            .map((point) => place(scale, point))
            .map(({ left, top }) => `${left.toFixed(2)},${top.toFixed(2)}`)
            .join(" ")}
          fill="none"
          stroke={strokes[line.tone].stroke}
          strokeWidth={strokes[line.tone].width}
          strokeDasharray={strokes[line.tone].dash}
          strokeLinecap="round"
          vectorEffect="non-scaling-stroke"
        />
      ))}
    </svg>
  );
}
