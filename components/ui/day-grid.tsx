"use client";

import { type KeyboardEvent, type MouseEvent, memo, useLayoutEffect, useRef } from "react";
import { useFramed } from "./use-framed";

/** A day of the grid. `band` says what it is part of; `word` and `shape` mark it without colour. */
export type GridDay = {
  readonly key: number;
  readonly text: string;
  /** Name of a month that begins on this day. */
  readonly month?: string;
  readonly word?: string;
  readonly shape?: "square" | "diamond" | "ring";
  readonly band?: "plain" | "striped";
};

export type DayGridProps = {
  days: readonly GridDay[];
  weekdays: readonly string[];
  /** Place of the chosen day in the list, and the places that can be chosen. */
  value: number;
  first: number;
  last: number;
  /** Name and value of the control, spoken. */
  label: string;
  describe: string;
  onChange(place: number): void;
  disabled?: boolean;
};

const WEEK = 7;

const keySteps: Record<string, number> = {
  ArrowRight: 1,
  ArrowLeft: -1,
  ArrowDown: WEEK,
  ArrowUp: -WEEK,
  PageDown: WEEK,
  PageUp: -WEEK,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

/**
 * Weeks of days with one that can be moved: drag it, tap another day, or use the arrow keys (up and down by weeks).
 * For the keyboard and a screen reader it is one slider; the days around it are its picture.
 */
export function DayGrid(props: DayGridProps) {
  const { days, weekdays, value, first, last, label, describe, onChange, disabled = false } = props;
  const grid = useRef<HTMLDivElement>(null);
  const dragged = useRef(false);
  const reached = useRef(value);
  const tell = useFramed(onChange);
  const rows = Math.ceil(days.length / WEEK);
  useLayoutEffect(() => {
    reached.current = value;
  }, [value]);

  function go(place: number) {
    const next = Math.min(last, Math.max(first, place));
    if (next === reached.current) return;
    reached.current = next;
    tell(next);
  }

  function goTo({ clientX, clientY }: MouseEvent) {
    const box = grid.current?.getBoundingClientRect();
    if (!box) return;
    const column = Math.floor(((clientX - box.left) / box.width) * WEEK);
    const row = Math.floor(((clientY - box.top) / box.height) * rows);
    go(row * WEEK + Math.min(WEEK - 1, Math.max(0, column)));
  }

  function onKeyDown(event: KeyboardEvent) {
    const step = keySteps[event.key];
    if (step === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    go(reached.current + step);
  }

  return (
    <div className="overflow-x-auto">
      <div className="day-grid">
        <div className="grid grid-cols-7 text-center text-sm text-soft" aria-hidden="true">
          {weekdays.map((weekday) => (
            <span key={weekday}>{weekday}</span>
          ))}
        </div>
        {/* A tap on a day is one more way; every day can be reached by the keys of the slider. */}
        {/* biome-ignore lint/a11y/noStaticElementInteractions: see above */}
        {/* biome-ignore lint/a11y/useKeyWithClickEvents: see above */}
        <div className="relative" ref={grid} onClick={disabled ? undefined : goTo}>
          <Days days={days} />
          <div
            role="slider"
            tabIndex={disabled ? -1 : 0}
            aria-label={label}
            aria-valuemin={first}
            aria-valuemax={last}
            aria-valuenow={value}
            aria-valuetext={describe}
            aria-disabled={disabled}
            className="day-chip"
            style={{
              left: `${((value % WEEK) * 100) / WEEK}%`,
              top: `${(Math.floor(value / WEEK) * 100) / rows}%`,
              height: `${100 / rows}%`,
            }}
            onKeyDown={disabled ? undefined : onKeyDown}
            onClick={(event) => event.stopPropagation()}
            onPointerDown={(event) => {
              if (disabled || event.button !== 0) return;
              event.currentTarget.setPointerCapture(event.pointerId);
              dragged.current = true;
            }}
            onPointerMove={(event) => {
              if (dragged.current) goTo(event);
            }}
            onLostPointerCapture={() => {
              dragged.current = false;
            }}
          />
        </div>
      </div>
    </div>
  );
}

const shapes = {
  square: "border-2 border-ink",
  diamond: "rotate-45 bg-ink",
  ring: "rounded-full border-2 border-ink",
} as const;

const Days = memo(function Days({ days }: { days: readonly GridDay[] }) {
  return (
    <div className="grid grid-cols-7" aria-hidden="true">
      {days.map(({ key, ...day }) => (
        <Day key={key} {...day} />
      ))}
    </div>
  );
});

const Day = memo(function Day({ text, month, word, shape, band }: Omit<GridDay, "key">) {
  return (
    <div className="day-cell" data-band={band}>
      <span className="flex items-center justify-center gap-1 tabular-nums">
        {shape && (
          <span
            className={`inline-block size-2 shrink-0 forced-color-adjust-none ${shapes[shape]}`}
          />
        )}
        {month ? <b className="font-semibold">{month}</b> : text}
      </span>
      <span className="day-word">{word}</span>
    </div>
  );
});
