import { memo } from "react";
import type { LabelPlace } from "./label-places";
import { type ChartLine, place, type Scale, type Tick } from "./scale";
import { textWidth } from "./text-width";
import { textTones } from "./tones";

type TicksProps = { ticks: readonly Tick[]; scale: Scale };

/** Horizontal rules with their values in the gutter at the left. */
export const Rules = memo(function Rules({ ticks, scale }: TicksProps) {
  return ticks.map((tick) => {
    const top = `${place(scale, { x: 0, y: tick.value }).top}%`;
    return (
      <div key={tick.value} className="absolute inset-x-0" style={{ top }} aria-hidden="true">
        <div className="border-t border-line" />
        <span className="-translate-y-1/2 absolute top-0 right-full whitespace-nowrap pr-2 text-sm text-soft tabular-nums">
          {tick.label}
        </span>
      </div>
    );
  });
});

/** Times below the plot. The last one ends with the plot instead of running out of it. */
export const Times = memo(function Times({ ticks, scale }: TicksProps) {
  return ticks.map((tick) => {
    const { left } = place(scale, { x: tick.value, y: 0 });
    const shift = left > 92 ? "-translate-x-full" : left < 4 ? "" : "-translate-x-1/2";
    return (
      <span
        key={tick.value}
        className={`absolute top-full whitespace-nowrap pt-1 text-sm text-soft tabular-nums ${shift}`}
        style={{ left: `${left}%` }}
        aria-hidden="true"
      >
        {tick.label}
      </span>
    );
  });
});

const markers = {
  debt: "rounded-full bg-debt",
  pay: "bg-pay rotate-45",
  guess: "rounded-full border-2 border-guess bg-card",
  ok: "bg-ok",
  ink: "border-2 border-ink bg-card",
  soft: "rounded-full bg-soft",
} as const;

/** A marker where a line ends: round for the debt, a diamond for your payment, a ring for the guess. */
export function Ends({ lines, scale }: { lines: readonly ChartLine[]; scale: Scale }) {
  return lines.map((line) => {
    const end = line.points.at(-1);
    if (!end || line.open) return null;
    const { left, top } = place(scale, end);
    return (
      <span
        key={line.id}
        className={`-translate-x-1/2 -translate-y-1/2 absolute size-2.5 forced-color-adjust-none ${markers[line.tone]}`}
        style={{ left: `${left}%`, top: `${top}%` }}
        aria-hidden="true"
      />
    );
  });
}

type WordsProps = { left: number; top: number; className?: string; children: string };

/** Words on the plot, from a corner in percent of it. */
export function Words({ left, top, className = "", children }: WordsProps) {
  return (
    <span
      className={`chart-label absolute whitespace-nowrap font-semibold text-sm leading-5 ${className}`}
      style={{ left: `${left}%`, top: `${top}%` }}
      aria-hidden="true"
    >
      {children}
    </span>
  );
}

type LabelProps = { lines: readonly ChartLine[]; places: readonly LabelPlace[] };

export function Labels({ lines, places }: LabelProps) {
  return places.map(({ id, left, top, side }) => {
    const line = lines.find((candidate) => candidate.id === id);
    if (!line) return null;
    const look = `${textTones[line.tone]} ${side === "left" ? "-translate-x-full" : ""}`;
    return (
      <Words key={id} left={left} top={top} className={look}>
        {line.label}
      </Words>
    );
  });
}

/** Room for the widest value beside the rules, in units that grow with the text. */
export function gutter(ticks: readonly Tick[]): string {
  const pixels = Math.max(...ticks.map((tick) => textWidth(tick.label)), 0) + 10;
  return `${(pixels / 18).toFixed(3)}rem`;
}
