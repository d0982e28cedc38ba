import type { PosterLine } from "@/components/simulators/posters";
import { labelSpots } from "./label-spots";
import { colours, LABEL_SIZE, textWidth } from "./look";

export type NamedLine = PosterLine & { readonly name: string };

type Props = { lines: readonly NamedLine[]; width: number; height: number };

/** Room above the highest line for its name. */
const AIR = 1.2;

/** Below the plot, so that a line along its floor is drawn whole. */
const FLOOR = 6;

const dashes: Partial<Record<PosterLine["tone"], string>> = { ink: "3 11", ok: "18 10" };

/** Rules, lines and their names. The drawing program knows no text inside an SVG, so names stand over it. */
export function Plot({ lines, width, height }: Props) {
  const all = lines.flatMap(({ points }) => points);
  const xs = all.map(({ x }) => x);
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const top = Math.max(...all.map(({ y }) => y), 0) * AIR || 1;
  const drawn = lines.map((line) => ({
    ...line,
    points: line.points.map(({ x, y }) => ({
      x: ((x - left) / (right - left || 1)) * width,
      y: height - (Math.max(0, y) / top) * height,
    })),
  }));
  const thin = drawn.filter(({ tone }) => tone === "ink");
  const thick = drawn.filter(({ tone }) => tone !== "ink");
  const widths = Object.fromEntries(lines.map(({ id, name }) => [id, textWidth(name, LABEL_SIZE)]));
  const spots = labelSpots(drawn, widths, { width, height });
  return (
    <div style={{ display: "flex", position: "relative", width, height }}>
      {/* biome-ignore lint/a11y/noSvgWithoutTitle: a picture of pixels, whose words are its alternative text */}
      <svg width={width} height={height + FLOOR} viewBox={`0 0 ${width} ${height + FLOOR}`}>
        {[1 / 3, 2 / 3, 1].map((part) => (
          <path
            key={part}
            d={`M0 ${height * part}H${width}`}
            stroke={colours.line}
            strokeWidth={part === 1 ? 3 : 1.5}
          />
        ))}
        {[...thick, ...thin].map(({ id, tone, points }) => (
          <path
            key={id}
            d={points
              .map(({ x, y }, at) => `${at ? "L" : "M"}${x.toFixed(1)} ${y.toFixed(1)}`)
              .join("")}
            fill="none"
            stroke={colours[tone]}
            strokeWidth={tone === "ink" ? 3.5 : 6}
            strokeDasharray={dashes[tone] ?? "none"}
            strokeLinecap="round"
            strokeLinejoin="round"
          />
        ))}
      </svg>
      {lines.map(({ id, tone, name }) => {
        const spot = spots[id];
        return (
          spot && (
            <div
              key={id}
              style={{
                position: "absolute",
                left: spot.left,
                top: spot.top,
                fontSize: LABEL_SIZE,
                lineHeight: 1.25,
                whiteSpace: "nowrap",
                color: colours[tone],
              }}
            >
              {name}
            </div>
          )
        );
      })}
    </div>
  );
}
