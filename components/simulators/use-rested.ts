import { startTransition, useEffect, useState } from "react";

/** Longer than a move of a hand takes on a slow device, shorter than anybody needs to open what is closed. */
const REST = 200;

/**
 * The value once it rests. useDeferredValue would begin a drawing at every move of a drag, only to throw it away at
 * the next; a hand that moves on meanwhile comes first.
 */
export function useRested<Value>(value: Value): Value {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = window.setTimeout(() => startTransition(() => setRested(value)), REST);
    return () => window.clearTimeout(timer);
  }, [value]);
  return rested;
}
