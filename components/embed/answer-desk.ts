import { onRecord, pageStore } from "@/components/progress/page-store";
import { figuresFor } from "@/components/quiz/parts";
import { type KeptAnswer, packState, unpackState } from "@/lib/embed/piece-state";
import type { Piece } from "@/lib/embed/protocol";
import { Refusal, type Station } from "@/lib/embed/station";
import { answerFrom, kept, scoreOf } from "@/lib/embed/tally";
import type { Locale } from "@/lib/i18n/locales";
import type { AnswerEvent, PredictionEvent } from "@/lib/progress/events";
import type { Item } from "@/lib/quiz/schema";

type Setup = {
  readonly station: Station;
  readonly piece: Piece;
  readonly lesson: string | undefined;
  readonly items: readonly Item[];
  readonly locale: Locale;
};

/**
 * Tells the page around of answers, of how they add up, and of the whole state. It knows what was done in this frame
 * since it opened and what the page gave back, never what this browser keeps from elsewhere.
 */
export function createAnswerDesk({ station, piece, lesson = "", items, locale }: Setup) {
  const last = new Map<string, AnswerEvent>();
  let numbers = "";
  /** Counts what makes an answer that is still on its way back come too late. */
  let turns = 0;

  const tellState = () =>
    station.tell({
      type: "state",
      state: packState({ numbers, answers: [...last.values()].map(kept) }),
    });

  function remember(answers: readonly AnswerEvent[]) {
    for (const answer of answers) last.set(answer.item, answer);
    if (piece.kind !== "simulators")
      station.tell({ type: "result", result: scoreOf([...last.values()], items.length) });
    tellState();
  }

  function tellAnswer(answer: AnswerEvent) {
    const { item, itemVersion, seed, response, correct, score } = answer;
    station.tell({
      type: "answer",
      answer: {
        kind: "item",
        lesson: answer.lesson,
        item,
        itemVersion,
        seed,
        response,
        correct,
        score,
      },
    });
    remember([answer]);
  }

  function tellGuess({ simulator, output, guess, truth, values }: PredictionEvent) {
    station.tell({
      type: "answer",
      answer: { kind: "guess", simulator, output, guess, truth, values },
    });
  }

  function restore(text: string) {
    const state = unpackState(text);
    if (!state) throw new Refusal("unreadable", "state");
    turns += 1;
    const turn = turns;
    const asked = items.filter(({ id }) => state.answers.some(([item]) => item === id));
    // Before the log is read, an answer that is in it would come in a second time.
    Promise.all([figuresFor(asked), pageStore().ready]).then(
      () => turn === turns && takeBack(state.answers),
      () => station.tell({ type: "error", about: "restore", code: "failed", detail: "" }),
    );
  }

  function takeBack(given: readonly KeptAnswer[]) {
    const now = Date.now();
    const known = new Set(
      pageStore()
        .events()
        .map((event) => event.at),
    );
    const answers = given
      .map((answer) => answerFrom(answer, { items, lesson, locale, now }))
      .filter((answer) => answer !== null);
    for (const answer of answers) if (!known.has(answer.at)) void pageStore().append(answer);
    if (answers.length > 0) remember(answers);
  }

  return {
    setNumbers(query: string) {
      if (query === numbers && numbers !== "") return;
      numbers = query;
      tellState();
    },
    follow() {
      const endings = [
        onRecord((event) => {
          if (event.kind === "answer") tellAnswer(event);
          if (event.kind === "prediction") tellGuess(event);
        }),
        station.join({
          restore: ({ state }) => restore(state),
          reset: () => {
            turns += 1;
            last.clear();
            remember([]);
          },
        }),
      ];
      return () => {
        for (const end of endings) end();
      };
    },
  };
}
