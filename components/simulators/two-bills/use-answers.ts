"use client";

import { useEffect, useState } from "react";
import { useSetting } from "../scenario";
import { guessOf } from "./gap-share";
import type { Bill, Order } from "./order";

type Answers = Readonly<Record<Bill, number>>;

/**
 * The reader's answers to two bills, one after the other. Each begins at the whole bill, so that where the slider stands
 * pulls alike on both. When the second bill is in sight the answers become the payments of the scenario; whoever stops
 * before that sees its example.
 */
export function useAnswers(order: Order, total: number) {
  const { state, dispatch } = useSetting();
  const [first, setFirst] = useState<number | null>(null);
  const [answers, setAnswers] = useState<Answers | null>(null);
  const [before, after] = order;

  useEffect(() => {
    if (!state.revealed) return;
    setFirst(null);
    setAnswers(null);
  }, [state.revealed]);

  function say(said: Answers) {
    setAnswers(said);
    dispatch({ type: "set", key: "payment-without", value: said.without });
    dispatch({ type: "set", key: "payment-with", value: said.with });
  }

  const opening = first ?? total;
  return {
    bill: answers ? after : before,
    step: answers ? 1 : 0,
    amount: answers ? answers[after] : opening,
    guess: answers ? guessOf(answers.without, answers.with) : 0,
    answer(value: number) {
      if (answers) say({ ...answers, [after]: value });
      else setFirst(value);
    },
    next() {
      say(
        before === "without"
          ? { without: opening, with: total }
          : { without: total, with: opening },
      );
    },
  };
}
