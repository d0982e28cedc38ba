import { useState } from "react";

/** Where the reader of a chart stands: at a place along it, and on one of so many lines. */
export function useCursor(lines: number) {
  const [cursor, setCursor] = useState({ x: 0, line: 0, active: false });
  const count = Math.max(1, lines);
  const line = cursor.line % count;
  return {
    ...cursor,
    line,
    onMove: (x: number) => setCursor((old) => ({ ...old, x, active: true })),
    onLine: (step: number) =>
      setCursor((old) => ({ ...old, line: (line + step + count) % count, active: true })),
    onActive: (active: boolean) => setCursor((old) => ({ ...old, active })),
  };
}
