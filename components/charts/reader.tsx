"use client";

import type { KeyboardEvent } from "react";

export type ReaderProps = {
  /** What the chart is, for a screen reader. */
  title: string;
  x: number;
  xMax: number;
  /** The point in words; spoken as the value of the control. */
  sentence: string;
  onMove(x: number): void;
  onLine(step: 1 | -1): void;
  onActive(active: boolean): void;
};

/**
 * One tab stop for the whole chart: a native slider laid over the plot. Left and right go along time,
 * up and down change the line, Home and End go to the ends; a finger or a mouse can drag it.
 */
export function Reader({ title, x, xMax, sentence, onMove, onLine, onActive }: ReaderProps) {
  function onKeyDown(event: KeyboardEvent) {
    if (event.key === "ArrowUp" || event.key === "ArrowDown") {
      event.preventDefault();
      onLine(event.key === "ArrowUp" ? -1 : 1);
    }
    if (event.key === "Escape") onActive(false);
  }
  return (
    <input
      type="range"
      className="chart-reader absolute inset-0 m-0 size-full cursor-crosshair"
      min={0}
      max={xMax}
      step={1}
      value={x}
      aria-label={title}
      aria-valuetext={sentence}
      onChange={(event) => {
        onActive(true);
        onMove(Number(event.target.value));
      }}
      onKeyDown={onKeyDown}
      onFocus={() => onActive(true)}
      onBlur={() => onActive(false)}
    />
  );
}
