import type { ReactNode } from "react";
import { dialArc, dialSpot } from "./dial-scale";
import type { Tick, Tone } from "./scale";
import { strokes, textTones } from "./tones";

export type DialHand = {
  readonly id: string;
  readonly value: number;
  readonly tone: Tone;
  /** The one the dial is about is drawn full; the others as lines. */
  readonly main?: boolean;
  /** Stands beside the dial, with its value: hands are never told by colour alone. */
  readonly label: string;
  readonly shown: ReactNode;
};

export type DialProps = {
  hands: readonly DialHand[];
  end: number;
  ticks: readonly Tick[];
  /** The dial in a sentence, for who does not see it. */
  title: string;
  /** The part of the scale between two values is filled. */
  between?: readonly [number, number] | undefined;
};

const RADIUS = 100;
const REACH: Record<"main" | "line", number> = { main: 92, line: 86 };

/** A half circle with hands, and beside it what each of them says. */
export function Dial({ hands, end, ticks, title, between }: DialProps) {
  return (
    <div className="mt-4 flex flex-wrap items-center gap-x-8 gap-y-3 print:mt-2">
      <svg
        viewBox="-130 -134 260 162"
        className="mx-auto h-auto w-64 max-w-full shrink-0 overflow-visible sm:mx-0 print:w-44"
        role="img"
        aria-label={title}
      >
        <path d={dialArc(0, end, end, RADIUS)} fill="none" stroke="var(--line)" strokeWidth={14} />
        {between && (
          <path
            d={dialArc(between[0], between[1], end, RADIUS)}
            fill="none"
            stroke="var(--debt)"
            strokeOpacity={0.35}
            strokeWidth={14}
          />
        )}
        {ticks.map((tick) => {
          const { x, y } = dialSpot(tick.value, end, RADIUS + 22);
          return (
            <text
              key={tick.value}
              x={x}
              y={y + 4}
              className="fill-soft text-sm tabular-nums"
              textAnchor="middle"
            >
              {tick.label}
            </text>
          );
        })}
        {hands.map((hand) => (
          <Hand key={hand.id} hand={hand} end={end} />
        ))}
        <circle r={6} fill="var(--ink)" />
      </svg>
      <dl className="min-w-[min(14rem,100%)] flex-1">
        {hands.map((hand) => (
          <div
            key={hand.id}
            className="flex items-baseline gap-2 border-line border-b py-1.5 last:border-b-0"
          >
            <Sample hand={hand} />
            <dt className="min-w-0 flex-1 text-base leading-snug">{hand.label}</dt>
            <dd className={`font-semibold tabular-nums ${textTones[hand.tone]}`}>{hand.shown}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

function Hand({ hand, end }: { hand: DialHand; end: number }) {
  const { stroke, dash } = strokes[hand.tone];
  const { x, y } = dialSpot(hand.value, end, hand.main ? REACH.main : REACH.line);
  if (!hand.main) {
    return (
      <line
        x2={x}
        y2={y}
        stroke={stroke}
        strokeWidth={2.5}
        strokeDasharray={dash}
        strokeLinecap="round"
      />
    );
  }
  const wide = { x: -y / (REACH.main / 5), y: x / (REACH.main / 5) };
  return <polygon points={`${wide.x},${wide.y} ${x},${y} ${-wide.x},${-wide.y}`} fill={stroke} />;
}

/** The hand again in small, in front of its name. */
function Sample({ hand }: { hand: DialHand }) {
  const { stroke, dash } = strokes[hand.tone];
  return (
    <svg viewBox="0 0 26 10" className="h-2.5 w-6.5 shrink-0" aria-hidden="true">
      {hand.main ? (
        <polygon points="0,0 26,5 0,10" fill={stroke} />
      ) : (
        <line
          x1={1}
          y1={5}
          x2={25}
          y2={5}
          stroke={stroke}
          strokeWidth={2.5}
          strokeDasharray={dash}
          strokeLinecap="round"
        />
      )}
    </svg>
  );
}
