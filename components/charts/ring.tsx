import type { ReactNode } from "react";

export type Station = { readonly id: string; readonly label: string; readonly current: boolean };

export type RingRow = {
  readonly id: string;
  /** How the row's part of the ring is drawn, repeated in small before its name; `none` for a row that is not drawn. */
  readonly look: "full" | "rest" | "mark" | "none";
  readonly label: string;
  readonly shown: ReactNode;
};

export type RingProps = {
  /** The part of the ring that is full, from 0 to 1, clockwise from the top. */
  share: number;
  /** A second place on the ring, drawn dotted. */
  mark?: number | null;
  /** The ring in a sentence, for who does not see it. */
  title: string;
  middle: ReactNode;
  /** Four names around the ring, from the top and clockwise. */
  stations?: readonly Station[];
  rows: readonly RingRow[];
};

/** A full part and the rest of one whole, and beside them what each is: told by thickness and name, never by hue alone. */
export function Ring({ share, mark = null, title, middle, stations = [], rows }: RingProps) {
  return (
    <div className="mt-4 flex flex-wrap items-center justify-center gap-x-8 gap-y-3 print:mt-1">
      <div className="ring-places">
        <div className="relative [grid-area:ring]">
          <Picture share={share} mark={mark} title={title} />
          <div className="absolute inset-0 grid place-items-center text-center leading-snug">
            <div>{middle}</div>
          </div>
        </div>
        {stations.length > 0 && (
          <ol className="contents">
            {stations.map(({ id, label, current }, index) => (
              <li
                key={id}
                style={{ gridArea: places[index] }}
                aria-current={current ? "step" : undefined}
                className={`text-balance rounded-md border px-0.5 text-center text-sm leading-5 ${current ? "border-ink font-semibold" : "border-transparent text-soft forced-colors:border-[Canvas]"}`}
              >
                {label}
              </li>
            ))}
          </ol>
        )}
      </div>
      <dl className="min-w-[min(13rem,100%)] flex-1">
        {rows.map((row) => (
          <div
            key={row.id}
            className="flex items-center gap-2 border-line border-b py-1.5 last:border-b-0 print:py-0.5"
          >
            <dt className="flex min-w-0 flex-1 items-center gap-2 text-base leading-snug">
              <Sample look={row.look} />
              {row.label}
            </dt>
            <dd className="font-semibold tabular-nums">{row.shown}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

const places = ["top", "right", "bottom", "left"] as const;

/** Degrees between the stations, where an arrow shows which way it goes round. */
const ARROWS = [45, 135, 225, 315];

const within = (share: number) => Math.min(1, Math.max(0, share));

function Picture({ share, mark, title }: { share: number; mark: number | null; title: string }) {
  const full = within(share);
  return (
    <svg viewBox="-112 -112 224 224" className="h-auto w-full" role="img" aria-label={title}>
      <g fill="none">
        <circle r={104} className="text-control" stroke="currentColor" strokeWidth={1} />
        {ARROWS.map((angle) => (
          <path
            key={angle}
            d="M -5 -110 L 3 -104 L -5 -98"
            transform={`rotate(${angle})`}
            className="text-soft"
            stroke="currentColor"
            strokeWidth={2}
          />
        ))}
        <Arc from={full} to={1} width={6} className="text-ok" />
        <Arc from={0} to={full} width={22} className="text-debt" />
        <path d="M 0 -92 V -64" className="text-ink" stroke="currentColor" strokeWidth={2} />
        {mark !== null && (
          <path
            d="M 0 -96 V -46"
            transform={`rotate(${360 * within(mark)})`}
            className="text-guess"
            stroke="currentColor"
            strokeWidth={4}
            strokeDasharray="1 7"
            strokeLinecap="round"
          />
        )}
        <path
          d="M 0 -96 V -56"
          transform={`rotate(${360 * full})`}
          className="text-ink"
          stroke="currentColor"
          strokeWidth={4}
          strokeLinecap="round"
        />
      </g>
    </svg>
  );
}

type ArcProps = { from: number; to: number; width: number; className: string };

const RADIUS = 78;

function spot(share: number): string {
  const angle = 2 * Math.PI * share;
  return `${(RADIUS * Math.sin(angle)).toFixed(2)} ${(-RADIUS * Math.cos(angle)).toFixed(2)}`;
}

function Arc({ from, to, width, className }: ArcProps) {
  const look = { className, stroke: "currentColor", strokeWidth: width };
  if (to - from >= 1) return <circle r={RADIUS} {...look} />;
  if (to <= from) return null;
  const long = to - from > 0.5 ? 1 : 0;
  return <path d={`M ${spot(from)} A ${RADIUS} ${RADIUS} 0 ${long} 1 ${spot(to)}`} {...look} />;
}

const samples = {
  full: { className: "text-debt", width: 9 },
  rest: { className: "text-ok", width: 3 },
  mark: { className: "text-guess", width: 4, dash: "1 7" },
} as const;

function Sample({ look }: { look: RingRow["look"] }) {
  if (look === "none") return <span className="w-6.5 shrink-0" />;
  const { className, width, ...more } = samples[look];
  return (
    <svg viewBox="0 0 26 10" className={`h-2.5 w-6.5 shrink-0 ${className}`} aria-hidden="true">
      <path
        d="M 2 5 H 24"
        stroke="currentColor"
        strokeWidth={width}
        strokeDasharray={"dash" in more ? more.dash : undefined}
        strokeLinecap={"dash" in more ? "round" : undefined}
      />
    </svg>
  );
}
