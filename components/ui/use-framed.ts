import { useRef } from "react";
import { flushSync } from "react-dom";

/**
 * A listener that hears of a value at once; further ones that come before the next frame (a held key repeats faster
 * than a slow page can draw) wait, and the last of them is told in that frame.
 */
export function useFramed(tell: (value: number) => void): (value: number) => void {
  const drawing = useRef(false);
  const waiting = useRef<(() => void) | null>(null);

  function untilDrawn() {
    drawing.current = true;
    requestAnimationFrame(() => {
      const last = waiting.current;
      waiting.current = null;
      drawing.current = false;
      if (!last) return;
      flushSync(last);
      untilDrawn();
    });
  }

  return (value) => {
    if (drawing.current) {
      waiting.current = () => tell(value);
      return;
    }
    tell(value);
    untilDrawn();
  };
}
