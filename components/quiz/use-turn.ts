"use client";

import { type RefObject, useEffect, useMemo, useRef, useState } from "react";
import { record } from "@/components/progress/page-store";
import { useProgressLog } from "@/components/progress/use-progress";
import type { Locale } from "@/lib/i18n/locales";
import type { Sure } from "@/lib/progress/events";
import { type DrawnItem, draw } from "@/lib/quiz/draw";
import { nextSeed } from "@/lib/quiz/next-seed";
import type { Item } from "@/lib/quiz/schema";
import { score, type Verdict } from "@/lib/quiz/score";
import { type Response, validate } from "@/lib/quiz/validate";
import {
  answersTo,
  DONT_KNOW,
  FIRST_SEED,
  freshSeed,
  missesInARow,
  newTurn,
  recalledTurn,
  type Turn,
} from "./turn";

export type Asked = {
  readonly item: Item;
  readonly lesson: string;
  /** Begin a new go with this seed, or with one whose numbers were not the last, whatever was answered before. */
  readonly seed?: number | "fresh" | undefined;
  /** Take the focus on appearing: for an item that follows a press of "Next". */
  readonly takeFocus?: boolean | undefined;
};

export type TurnState = {
  readonly turn: Turn;
  readonly drawn: DrawnItem;
  /** Null until checked. */
  readonly verdict: Verdict | null;
  /** Belongs on the fieldset: a new go moves the focus to its first control. */
  readonly fields: RefObject<HTMLFieldSetElement | null>;
  answer(response: Response): void;
  /** Once a go has been checked, checking it again does nothing. */
  check(response: Response): void;
  again(): void;
  /** Opens the next hint. */
  hint(): void;
  beSure(sure: Sure): void;
  /** Misses of this item in a row, up to the latest answer. */
  readonly misses: number;
};

/** What happens to one item on the page; every check is added to the log. */
export function useTurn(
  { item, lesson, seed, takeFocus = false }: Asked,
  locale: Locale,
): TurnState {
  const { events } = useProgressLog();
  const answers = useMemo(() => answersTo(item, events), [item, events]);
  const recalled = useMemo(() => recalledTurn(item, answers.at(-1)), [item, answers]);
  const [own, setOwn] = useState<Turn | null>(() => {
    if (seed === undefined) return null;
    return newTurn(seed === "fresh" ? freshSeed(item, events) : seed);
  });
  const turn = own ?? recalled ?? newTurn(FIRST_SEED);
  const drawn = useMemo(() => draw(item, turn.seed), [item, turn.seed]);
  const verdict = useMemo(
    () => (turn.stage === "answering" ? null : score(drawn, turn.response)),
    [drawn, turn.response, turn.stage],
  );

  const fields = useRef<HTMLFieldSetElement>(null);
  const moveFocus = useRef(takeFocus);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus moves when the numbers change
  useEffect(() => {
    if (moveFocus.current)
      fields.current?.querySelector<HTMLElement>("input, select, button")?.focus();
    moveFocus.current = false;
  }, [turn.seed]);

  function check(filled: Response) {
    if (turn.stage !== "answering") return;
    const response = drawn.kind === "choices" && filled?.[0] === DONT_KNOW ? null : filled;
    const problems = validate(drawn, response);
    if (problems.some(Boolean)) return setOwn({ ...turn, response, problems });
    const { correct, score: share, dontKnow } = score(drawn, response);
    setOwn({ ...turn, response, problems, stage: "checked" });
    record({
      kind: "answer",
      lesson,
      item: item.id,
      itemVersion: item.version,
      seed: turn.seed,
      locale,
      response,
      correct,
      score: share,
      attempt: answers.length + 1,
      dontKnow,
      hints: turn.hints,
      ...(turn.sure && !dontKnow ? { sure: turn.sure } : {}),
    });
  }

  function again() {
    moveFocus.current = true;
    setOwn(newTurn(nextSeed(drawn)));
  }

  const answer = (response: Response) => setOwn({ ...turn, response, problems: [] });
  const hint = () => setOwn({ ...turn, hints: turn.hints + 1 });
  const beSure = (sure: Sure) => setOwn({ ...turn, sure });
  const misses = missesInARow(answers);
  return { turn, drawn, verdict, fields, answer, check, again, hint, beSure, misses };
}
