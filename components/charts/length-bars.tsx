import type { ReactNode } from "react";

export type LengthBar = {
  readonly id: string;
  readonly label: string;
  readonly shown: string;
  /** Of the whole width, from 0 to 1. */
  readonly share: number;
  readonly tone: "debt" | "pay";
};

const fills = { debt: "bg-debt bar-plain", pay: "bg-pay bar-striped" } as const;

/** A few amounts as lengths, each with its words; what they mean stands below. */
export function LengthBars({
  title,
  bars,
  children,
}: {
  title: string;
  bars: readonly LengthBar[];
  children?: ReactNode;
}) {
  return (
    <div>
      <p className="font-semibold">{title}</p>
      <dl className="mt-1 grid gap-2">
        {bars.map((bar) => (
          <div key={bar.id}>
            <dt className="flex flex-wrap justify-between gap-x-4 text-base">
              <span>{bar.label}</span>
              <span className="tabular-nums">{bar.shown}</span>
            </dt>
            <dd aria-hidden="true">
              <span
                className={`block h-3 min-w-px rounded forced-color-adjust-none ${fills[bar.tone]}`}
                style={{ width: `${100 * bar.share}%` }}
              />
            </dd>
          </div>
        ))}
      </dl>
      <p className="mt-2 text-base text-soft">{children}</p>
    </div>
  );
}
