import { useState } from "react";
import { useFramed } from "./use-framed";

/** A value under the hand: what is shown follows at once, and the listener hears of it once a frame. */
export function useHeld(
  value: number,
  onChange: (value: number) => void,
): [shown: number, change: (value: number) => void] {
  const [held, setHeld] = useState<number | null>(null);
  const tell = useFramed((next) => {
    setHeld(null);
    onChange(next);
  });
  return [
    held ?? value,
    (next) => {
      setHeld(next);
      tell(next);
    },
  ];
}
