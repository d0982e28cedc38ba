"use client";

import {
  type KeyboardEvent,
  type PointerEvent,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import { PlotBox } from "./chart-box";
import { type Drawing, drawTo, roundTo } from "./drawing";
import { type ChartLine, type Point, place, type Scale, type Tick } from "./scale";
import { Sketch } from "./sketch";
import { useRoom } from "./use-room";

export type DrawLineProps = {
  drawing: Drawing;
  onDraw(drawing: Drawing): void;
  /** Across in whole steps of the drawing. */
  scale: Scale;
  xTicks: readonly Tick[];
  yTicks: readonly Tick[];
  /** What one press of an arrow key raises or lowers; values drawn by hand are round to it too. */
  step: number;
  /** Name of the plot for a screen reader, with how to use it. */
  title: string;
  /** How to draw, for those who see it. */
  hint: string;
  /** One point of the drawing in words. */
  sentence(x: number, y: number): string;
};

const raises: Record<string, number> = { ArrowUp: 1, ArrowDown: -1, PageUp: 10, PageDown: -10 };

const moves: Record<string, number> = {
  ArrowRight: 1,
  ArrowLeft: -1,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

const unmeasured = { width: 300, height: 240 };

/**
 * A plot to draw a line on, with a finger, a mouse or keys. It is one tab stop, a native slider: left and right choose
 * the step, up and down raise and lower the line there.
 */
export function DrawLine(props: DrawLineProps) {
  const { drawing, onDraw, scale, xTicks, yTicks, step, title, hint, sentence } = props;
  const around = useRoom(unmeasured);
  const input = useRef<HTMLInputElement>(null);
  const last = useRef<Point | null>(null);
  /** A hand may be quicker than the page is drawn. */
  const latest = useRef(drawing);
  const [cursor, setCursor] = useState({ x: 1, active: false });
  const steps = drawing.values.length - 1;
  const x = Math.min(cursor.x, steps);
  const y = drawing.values[x] ?? 0;
  const round = useMemo(() => roundTo(step), [step]);
  const line: ChartLine = useMemo(
    () => ({
      id: "drawing",
      label: "",
      brief: "",
      tone: "guess",
      points: drawing.values.map((value, at) => ({ x: at, y: value })),
    }),
    [drawing],
  );

  useLayoutEffect(() => {
    latest.current = drawing;
  }, [drawing]);

  function draw(from: Point | null, to: Point) {
    latest.current = drawTo(latest.current, from, to, round);
    onDraw(latest.current);
  }

  function raiseTo(next: number) {
    draw(null, { x, y: Math.min(scale.yMax, Math.max(0, next)) });
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const up = raises[event.key];
    const along = moves[event.key];
    if (up === undefined && along === undefined) return;
    event.preventDefault();
    if (up !== undefined) raiseTo((latest.current.values[x] ?? 0) + up * step);
    if (along !== undefined)
      setCursor({ x: Math.min(steps, Math.max(1, x + along)), active: true });
  }

  function spotOf(event: PointerEvent): Point {
    const { left, top, width, height } = event.currentTarget.getBoundingClientRect();
    const right = Math.min(1, Math.max(0, (event.clientX - left) / width));
    const up = Math.min(1, Math.max(0, 1 - (event.clientY - top) / height));
    return { x: right * scale.xMax, y: up * scale.yMax };
  }

  function drawAt(to: Point) {
    draw(last.current, to);
    last.current = to;
    setCursor({ x: Math.min(steps, Math.max(1, Math.round(to.x))), active: true });
  }

  const spot = place(scale, { x, y });
  return (
    <div>
      <PlotBox room={around} scale={scale} xTicks={xTicks} yTicks={yTicks}>
        <Sketch lines={[line]} scale={scale} />
        {line.points.map((point) => (
          <Dot key={point.x} point={point} scale={scale} drawn={point.x <= drawing.reached} />
        ))}
        {cursor.active && (
          <>
            {/* Over the plot, where it moves nothing when it comes and goes. */}
            <span
              className="chart-label absolute top-1 left-2 font-semibold text-sm"
              aria-hidden="true"
            >
              {sentence(x, y)}
            </span>
            <span
              className="-translate-x-1/2 -translate-y-1/2 absolute size-4 rounded-full border-2 border-card bg-ink forced-color-adjust-none"
              style={{ left: `${spot.left}%`, top: `${spot.top}%` }}
            />
          </>
        )}
        <input
          ref={input}
          type="range"
          className="chart-reader absolute inset-0 m-0 size-full"
          min={0}
          max={Math.max(scale.yMax, y)}
          step="any"
          value={y}
          aria-label={title}
          aria-valuetext={sentence(x, y)}
          onChange={(event) => raiseTo(Number(event.target.value))}
          onKeyDown={onKeyDown}
          onFocus={() => setCursor({ x, active: true })}
          onBlur={() => setCursor({ x, active: false })}
        />
        <div
          className="absolute inset-0 cursor-crosshair touch-none"
          aria-hidden="true"
          onPointerDown={(event) => {
            if (event.button !== 0) return;
            event.preventDefault();
            event.currentTarget.setPointerCapture(event.pointerId);
            input.current?.focus({ preventScroll: true });
            last.current = null;
            drawAt(spotOf(event));
          }}
          onPointerMove={(event) => {
            if (last.current) drawAt(spotOf(event));
          }}
          onPointerUp={() => {
            last.current = null;
          }}
          onPointerCancel={() => {
            last.current = null;
          }}
        />
      </PlotBox>
      <p className="text-sm text-soft" aria-hidden="true">
        {hint}
      </p>
    </div>
  );
}

/** One step of the drawing: full where it has been drawn, the start in ink. */
function Dot({ point, scale, drawn }: { point: Point; scale: Scale; drawn: boolean }) {
  const { left, top } = place(scale, point);
  const look = point.x === 0 ? "bg-ink size-2.5" : drawn ? "bg-guess size-2" : "bg-line size-1.5";
  return (
    <span
      className={`-translate-x-1/2 -translate-y-1/2 absolute rounded-full forced-color-adjust-none ${look}`}
      style={{ left: `${left}%`, top: `${top}%` }}
      aria-hidden="true"
    />
  );
}
