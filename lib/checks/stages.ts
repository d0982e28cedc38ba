import type { AnswerEvent, Event } from "../progress/events";
import { inOrder } from "../progress/in-order";
import { visible } from "../progress/visible";
import { CHECKS, type FormName, formItemId, formNames } from "./forms";

/** Long enough for what was only remembered from the day to fade. */
export const DAYS_BETWEEN = 14;

const DAY = 24 * 60 * 60 * 1000;

export type Stage = {
  readonly form: FormName;
  readonly answered: number;
  readonly total: number;
  /** `closed`: the check before it is not done; `waiting`: it opens at a time. */
  readonly state: "closed" | "waiting" | "open" | "done";
  readonly opensAt: number | null;
};

/** The first answer to each question of a form, by the question's id without its form: only that one counts. */
export function firstAnswers(
  log: readonly Event[],
  form: FormName,
  items: readonly string[],
): ReadonlyMap<string, AnswerEvent> {
  const answers = visible(inOrder(log))
    .filter((event) => event.kind === "answer")
    .filter(({ lesson }) => lesson === CHECKS);
  return new Map(
    items.flatMap((item) => {
      const first = answers.find((answer) => answer.item === formItemId(item, form));
      return first ? [[item, first] as const] : [];
    }),
  );
}

/** Where the reader is: each check opens when the one before it is done, the last one two weeks after that. */
export function stages(log: readonly Event[], items: readonly string[], now: number): Stage[] {
  let opensAt: number | null = Number.NEGATIVE_INFINITY;
  return formNames.map((form) => {
    const answers = [...firstAnswers(log, form, items).values()];
    const total = items.length;
    const done = answers.length === total;
    const from = opensAt;
    const finished = Math.max(...answers.map(({ at }) => Date.parse(at)));
    opensAt = done ? finished + (form === "after" ? DAYS_BETWEEN * DAY : 0) : null;
    const begun = answers.length > 0;
    const open = begun || (from !== null && from <= now);
    const state = done ? "done" : open ? "open" : from === null ? "closed" : "waiting";
    return {
      form,
      answered: answers.length,
      total,
      state,
      opensAt: state === "waiting" ? from : null,
    };
  });
}
