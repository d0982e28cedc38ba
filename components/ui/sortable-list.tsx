"use client";

import { type PointerEvent, type ReactNode, useLayoutEffect, useRef, useState } from "react";

export type SortableItem = {
  readonly id: string;
  readonly content: ReactNode;
  /** Names of the two buttons, with the item in them. */
  readonly up: string;
  readonly down: string;
};

export type SortableListProps = {
  label: string;
  items: readonly SortableItem[];
  onMove(from: number, to: number): void;
  /** Where an item stands now, spoken after a move by button. */
  spoken: string;
  disabled?: boolean;
};

/** A list in an order of one's own: buttons move an item up and down, and a handle drags it for those who can. */
export function SortableList({ label, items, onMove, spoken, disabled }: SortableListProps) {
  const list = useRef<HTMLOListElement>(null);
  const pressed = useRef<{ id: string; way: "up" | "down" } | null>(null);
  const [dragged, setDragged] = useState<string | null>(null);
  const [told, setTold] = useState(false);

  // The browser drops the focus of a button whose row it moves.
  useLayoutEffect(() => {
    const last = pressed.current;
    if (!last || !list.current) return;
    pressed.current = null;
    const row = [...list.current.children].find(
      (each) => each instanceof HTMLElement && each.dataset.item === last.id,
    );
    row?.querySelector<HTMLElement>(`[data-way="${last.way}"]`)?.focus();
  });

  function press(index: number, way: "up" | "down") {
    const to = index + (way === "up" ? -1 : 1);
    const item = items[index];
    if (!item || to < 0 || to >= items.length) return;
    pressed.current = { id: item.id, way };
    setTold(true);
    onMove(index, to);
  }

  function drag(event: PointerEvent) {
    if (dragged === null || !list.current) return;
    const from = items.findIndex(({ id }) => id === dragged);
    const rows = [...list.current.children].map((row) => row.getBoundingClientRect());
    const over = rows.findIndex(({ bottom }) => event.clientY < bottom);
    const to = over < 0 ? rows.length - 1 : over;
    const row = rows[to];
    const middle = row ? row.top + row.height / 2 : 0;
    // Past the middle of the other row, so that rows of unequal height do not change to and fro.
    if (to > from && event.clientY < middle) return;
    if (to < from && event.clientY > middle) return;
    if (from >= 0 && to !== from) onMove(from, to);
  }

  return (
    <>
      <ol ref={list} aria-label={label} className="grid gap-2">
        {items.map((item, index) => (
          <li
            key={item.id}
            data-item={item.id}
            className={`flex items-center gap-2 rounded-lg border bg-card py-1.5 pr-2 pl-1 ${dragged === item.id ? "border-ink" : "border-line"}`}
          >
            {!disabled && (
              <span
                className="grid h-10 w-7 shrink-0 cursor-grab touch-none select-none place-items-center text-soft active:cursor-grabbing print:hidden"
                aria-hidden="true"
                onPointerDown={(event) => {
                  if (event.button !== 0) return;
                  event.currentTarget.setPointerCapture(event.pointerId);
                  setDragged(item.id);
                }}
                onPointerMove={drag}
                onPointerUp={() => setDragged(null)}
                onPointerCancel={() => setDragged(null)}
              >
                ⠿
              </span>
            )}
            <div className="min-w-0 flex-1 pl-1">{item.content}</div>
            {!disabled && (
              <div className="flex shrink-0 flex-col gap-1.5 sm:flex-row print:hidden">
                {(["up", "down"] as const).map((way) => (
                  <button
                    key={way}
                    type="button"
                    data-way={way}
                    className="grid size-8 cursor-pointer place-items-center rounded-full border border-control leading-none hover:bg-wash aria-disabled:cursor-not-allowed aria-disabled:opacity-50"
                    aria-label={item[way]}
                    aria-disabled={way === "up" ? index === 0 : index === items.length - 1}
                    onClick={() => press(index, way)}
                  >
                    {way === "up" ? "↑" : "↓"}
                  </button>
                ))}
              </div>
            )}
          </li>
        ))}
      </ol>
      <p role="status" className="sr-only">
        {told ? spoken : ""}
      </p>
    </>
  );
}
