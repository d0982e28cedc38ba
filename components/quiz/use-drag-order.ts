import { type PointerEvent, useState } from "react";

/**
 * Dragging a row of a list by its handle, with mouse, pen or finger; null where nothing may move. The list holds the
 * pointer, because a row loses it when it is moved.
 */
export function useDragOrder(move: ((from: number, to: number) => void) | null) {
  const [from, setFrom] = useState<number | null>(null);

  function over(event: PointerEvent<HTMLOListElement>) {
    if (from === null || !move) return;
    const rows = [...event.currentTarget.children].map((row) => row.getBoundingClientRect());
    const to = rows.findIndex(({ bottom }) => event.clientY < bottom);
    const row = rows[to];
    const own = rows[from];
    if (!row || !own || to === from) return;
    // A tall row that changes places with a low one would be under the pointer again: wait until it has passed it.
    const passed =
      to < from ? event.clientY < row.top + own.height : event.clientY > row.bottom - own.height;
    if (!passed) return;
    move(from, to);
    setFrom(to);
  }

  const end = () => setFrom(null);
  return {
    from,
    list: { onPointerMove: over, onPointerUp: end, onPointerCancel: end },
    handle: (at: number) => ({
      onPointerDown(event: PointerEvent) {
        if (!move || event.button !== 0) return;
        event.preventDefault();
        event.currentTarget.closest("ol")?.setPointerCapture(event.pointerId);
        setFrom(at);
      },
    }),
  };
}
