"use client";

import { type PointerEvent, useRef, useState } from "react";
import { Reader } from "./reader";

export type HeatMapProps = {
  /** Rows from top to bottom, columns from left to right: how dark each cell is, 0 the lightest. */
  steps: readonly (readonly number[])[];
  /** The step that is hatched and named instead of shaded. */
  special: { readonly step: number; readonly label: string };
  columnLabels: readonly string[];
  rowLabels: readonly string[];
  /** Where the reader's own numbers stand. */
  here: { readonly column: number; readonly row: number };
  /** What each step means, lightest first, without the special one. */
  keys: readonly string[];
  title: string;
  hint: string;
  readCell(column: number, row: number): string;
};

/** Steps of one hue; the darkest still lets the ring of the cursor be seen. */
const shades = [14, 28, 42, 58, 74, 90];

const shade = (step: number) =>
  `color-mix(in srgb, var(--debt) ${shades[Math.min(step, shades.length - 1)]}%, var(--card))`;

/** As many names as fit a phone. */
const NAMES = 5;

const thinned = (labels: readonly string[], at: number) =>
  at % Math.ceil(labels.length / NAMES) === 0 ? labels[at] : "";

/**
 * A map of two quantities, read cell by cell: one tab stop, left and right along the columns, up and down along the rows,
 * or a finger anywhere. What a cell says stands in words below it and in the reader's ear.
 */
export function HeatMap(props: HeatMapProps) {
  const { steps, special, columnLabels, rowLabels, here, keys, title, hint, readCell } = props;
  const plot = useRef<HTMLDivElement>(null);
  const [cell, setCell] = useState<{ column: number; row: number } | null>(null);
  const [active, setActive] = useState(false);
  const rows = steps.length;
  const columns = steps[0]?.length ?? 0;
  const at = {
    column: Math.min(cell?.column ?? here.column, columns - 1),
    row: Math.min(cell?.row ?? here.row, rows - 1),
  };
  const sentence = readCell(at.column, at.row);

  function point(event: PointerEvent) {
    const box = plot.current?.getBoundingClientRect();
    if (!box || (event.pointerType === "touch" && event.buttons === 0)) return;
    const share = (value: number, size: number, count: number) =>
      Math.min(count - 1, Math.max(0, Math.floor((value / size) * count)));
    setActive(true);
    setCell({
      column: share(event.clientX - box.left, box.width, columns),
      row: share(event.clientY - box.top, box.height, rows),
    });
  }

  return (
    <div>
      <div className="mt-3 grid grid-cols-[auto_minmax(0,1fr)] gap-x-2">
        <div className="grid text-right text-soft text-sm tabular-nums" aria-hidden="true">
          {rowLabels.map((label) => (
            <span key={label} className="self-center leading-none">
              {label}
            </span>
          ))}
        </div>
        <div
          className="relative h-64"
          ref={plot}
          onPointerDown={point}
          onPointerMove={point}
          onPointerLeave={() => setActive(document.activeElement?.parentElement === plot.current)}
        >
          <div
            className="grid size-full gap-px overflow-hidden rounded-md forced-color-adjust-none"
            style={{ gridTemplateColumns: `repeat(${columns}, minmax(0, 1fr))` }}
            aria-hidden="true"
          >
            {steps.flatMap((row, y) =>
              row.map((step, x) => (
                <span
                  key={`${columnLabels[x]} ${rowLabels[y]}`}
                  className={step === special.step ? "heat-special" : ""}
                  style={step === special.step ? undefined : { background: shade(step) }}
                />
              )),
            )}
          </div>
          <Ring {...here} columns={columns} rows={rows} look="border-ink border-dashed" />
          {active && <Ring {...at} columns={columns} rows={rows} look="border-ink bg-card/30" />}
          <Reader
            title={title}
            x={at.column}
            xMax={columns - 1}
            sentence={sentence}
            onMove={(column) => setCell({ ...at, column })}
            onLine={(by) => setCell({ ...at, row: Math.min(rows - 1, Math.max(0, at.row + by)) })}
            onActive={setActive}
          />
        </div>
        <span />
        <div
          className="mt-1 grid text-center text-soft text-xs tabular-nums"
          style={{ gridTemplateColumns: `repeat(${columns}, minmax(0, 1fr))` }}
          aria-hidden="true"
        >
          {columnLabels.map((label, index) => (
            <span key={label} className="flex justify-center whitespace-nowrap">
              {thinned(columnLabels, index)}
            </span>
          ))}
        </div>
      </div>
      <ul className="mt-2 flex flex-wrap gap-x-4 gap-y-1 text-soft text-sm" aria-hidden="true">
        {keys.map((label, step) => (
          <li key={label} className="flex items-center gap-1.5">
            <span
              className="inline-block size-3 rounded-sm forced-color-adjust-none"
              style={{ background: shade(step) }}
            />
            {label}
          </li>
        ))}
        <li className="flex items-center gap-1.5">
          <span className="heat-special inline-block size-3 rounded-sm forced-color-adjust-none" />
          {special.label}
        </li>
      </ul>
      <p className="mt-2 min-h-12 text-base" aria-hidden="true">
        {active ? sentence : hint}
      </p>
    </div>
  );
}

type RingProps = { column: number; row: number; columns: number; rows: number; look: string };

function Ring({ column, row, columns, rows, look }: RingProps) {
  return (
    <span
      className={`pointer-events-none absolute rounded-sm border-2 forced-colors:outline-2 forced-colors:outline-[Canvas] ${look}`}
      style={{
        left: `${(100 * column) / columns}%`,
        top: `${(100 * row) / rows}%`,
        width: `${100 / columns}%`,
        height: `${100 / rows}%`,
      }}
      aria-hidden="true"
    />
  );
}
