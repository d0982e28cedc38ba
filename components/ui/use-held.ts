import { useRef, useState } from "react";
import { flushSync } from "react-dom";

/**
 * A value under the hand. A change is told at once; further ones that come before the next frame (a held key repeats
 * faster than a slow page can draw) move the control alone, and the last of them is told in that frame.
 */
export function useHeld(
  value: number,
  onChange: (value: number) => void,
): [shown: number, change: (value: number) => void] {
  const [held, setHeld] = useState<number | null>(null);
  const drawing = useRef(false);
  const last = useRef<(() => void) | null>(null);

  function untilDrawn() {
    drawing.current = true;
    requestAnimationFrame(() => {
      const tell = last.current;
      last.current = null;
      drawing.current = false;
      if (!tell) return;
      flushSync(tell);
      untilDrawn();
    });
  }

  function change(next: number) {
    if (drawing.current) {
      setHeld(next);
      last.current = () => {
        setHeld(null);
        onChange(next);
      };
    } else {
      onChange(next);
      untilDrawn();
    }
  }

  return [held ?? value, change];
}
