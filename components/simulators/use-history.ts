import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { Action, Numbers } from "./scenario-actions";
import type { ScenarioState } from "./scenario-state";
import { useRested } from "./use-rested";

/** Steps kept; more than anybody takes back. */
const STEPS = 100;

const numbersOf = ({ preset, values, currency }: ScenarioState): Numbers => ({
  preset,
  values,
  currency,
});

const same = (a: Numbers, b: Numbers) =>
  a.values === b.values && a.preset === b.preset && a.currency === b.currency;

export type History = {
  readonly canUndo: boolean;
  undo(): void;
  /** What comes next is where the reader begins: nothing before it can be brought back. */
  restart(): void;
};

/** Takes back changes of the numbers, one rest of the hand at a time: a whole drag is one step. */
export function useHistory(state: ScenarioState, dispatch: (action: Action) => void): History {
  const rested = useRested(state);
  const past = useRef<Numbers[]>([numbersOf(state)]);
  const [steps, setSteps] = useState(0);
  const latest = useRef(state);
  const first = useRef<ScenarioState | null>(null);
  useEffect(() => {
    latest.current = state;
  }, [state]);

  useEffect(() => {
    if (first.current && first.current !== rested) {
      first.current = null;
      past.current = [numbersOf(rested)];
      return;
    }
    const last = past.current.at(-1);
    if (last && same(last, rested)) return;
    past.current = [...past.current.slice(-STEPS), numbersOf(rested)];
    setSteps(past.current.length - 1);
  }, [rested]);

  const undo = useCallback(() => {
    const last = past.current.at(-1);
    // A change that has not come to rest is not among the steps yet.
    if (last && same(last, latest.current)) past.current.pop();
    const before = past.current.at(-1);
    if (before) dispatch({ type: "restore", numbers: before });
    setSteps(past.current.length - 1);
  }, [dispatch]);

  const restart = useCallback(() => {
    first.current = latest.current;
  }, []);

  return useMemo(() => ({ canUndo: steps > 0, undo, restart }), [steps, undo, restart]);
}
