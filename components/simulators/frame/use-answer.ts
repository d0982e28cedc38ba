"use client";

import { type RefObject, useLayoutEffect, useRef } from "react";
import { record } from "@/components/progress/page-store";
import { useSetting } from "../scenario";
import type { Guess } from "../scenario-state";

/** Takes the reader's guess: it comes into the scenario, and into the log with the truth of that moment. */
export function useAnswer(): (guess: Guess) => void {
  const { simulator, locale, lesson, dispatch, now } = useSetting();
  const { output } = simulator.question;
  return (guess) => {
    const { state, figures } = now();
    dispatch({ type: "guess", guess });
    record({
      kind: "prediction",
      locale,
      simulator: simulator.id,
      lesson,
      output,
      values: state.values,
      guess,
      truth: figures[output] ?? "none",
    });
  };
}

/** Question and truth change places: whoever pressed a button in the one goes on in the other. */
export function useChangeOfPlaces(panel: RefObject<HTMLElement | null>): void {
  const { revealed } = useSetting().state;
  const wasRevealed = useRef(revealed);
  useLayoutEffect(() => {
    const own = panel.current;
    const truth = own?.nextElementSibling;
    if (!own || !(truth instanceof HTMLElement) || wasRevealed.current === revealed) return;
    wasRevealed.current = revealed;
    const [left, next] = revealed ? [own, truth] : [truth, own];
    // "Guess again" is gone with the guess, and the browser has dropped its focus already.
    const dropped = !revealed && document.activeElement === document.body;
    if (dropped || left.contains(document.activeElement)) next.focus({ preventScroll: true });
  }, [panel, revealed]);
}
