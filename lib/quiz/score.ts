import { readNumber } from "../i18n/read-number";
import type { DrawnBlanks, DrawnItem, DrawnMultiple, DrawnOrder } from "./drawn";
import { curveScore } from "./score-curve";
import { within } from "./tell-apart";
import type { Response } from "./validate";

export type FieldVerdict = {
  readonly correct: boolean;
  /** Figure of the wrong model this answer comes from, when it is a known one. */
  readonly model: string | null;
};

export type Verdict = {
  readonly correct: boolean;
  /** 0 to 1: the share of fields that are right, unless the kind counts otherwise. */
  readonly score: number;
  readonly dontKnow: boolean;
  readonly fields: readonly FieldVerdict[];
};

export function score(drawn: DrawnItem, response: Response): Verdict {
  if (response === null) return { correct: false, score: 0, dontKnow: true, fields: [] };
  const fields = fieldsOf(drawn, response);
  const right = fields.filter(({ correct }) => correct).length;
  const correct = right === fields.length;
  const share = shareOf(drawn, response) ?? right / fields.length;
  return { correct, score: share, dontKnow: false, fields };
}

const plain = (correct: boolean): FieldVerdict => ({ correct, model: null });

function fieldsOf(drawn: DrawnItem, response: readonly string[]): FieldVerdict[] {
  switch (drawn.kind) {
    case "choices":
      return [plain(response[0] === drawn.right.id)];
    case "multiple":
      return drawn.choices.map(({ id, correct }) =>
        plain(response.includes(id) === (correct ?? false)),
      );
    case "order":
      return drawn.right.map(({ id }, at) => plain(response[at] === id));
    case "match":
      return drawn.rows.map(({ option }, at) => plain(response[at] === option));
    case "blanks":
      return drawn.blanks.map((_, at) => scoreBlank(drawn, at, response[at] ?? ""));
    case "slider": {
      const read = readNumber(response[0] ?? "");
      return [plain(read.ok && within(read.value, drawn.value, drawn.item.tolerance))];
    }
    case "curve":
      // A prediction is never marked wrong.
      return drawn.points.slice(1).map(() => plain(true));
  }
}

function shareOf(drawn: DrawnItem, response: readonly string[]): number | null {
  if (drawn.kind === "multiple") return multipleShare(drawn, response);
  if (drawn.kind === "order") return orderShare(drawn, response);
  return drawn.kind === "curve" ? curveScore(drawn, response) : null;
}

/** (hits − false alarms) ÷ keys, at least 0. */
function multipleShare({ choices }: DrawnMultiple, response: readonly string[]): number {
  const keys = choices.filter(({ correct }) => correct);
  const hits = keys.filter(({ id }) => response.includes(id)).length;
  return Math.max(0, (hits - (response.length - hits)) / keys.length);
}

/** The share of all pairs that stand in the right order. */
function orderShare({ right }: DrawnOrder, response: readonly string[]): number {
  const places = right.map(({ id }) => response.indexOf(id));
  const pairs = places.flatMap((a, at) => places.slice(at + 1).map((b) => a < b));
  return pairs.filter(Boolean).length / pairs.length;
}

function scoreBlank(
  { item, blanks, figures }: DrawnBlanks,
  at: number,
  text: string,
): FieldVerdict {
  const read = readNumber(text);
  const blank = blanks[at];
  if (!read.ok || !blank) return plain(false);
  if (within(read.value, blank.value, item.tolerance)) return plain(true);
  const models = item.kind === "number" ? item.wrong : [];
  const matched = models.find(({ figure }) => {
    const value = figures.value(figure);
    return typeof value === "number" && within(read.value, value, item.tolerance);
  });
  return { correct: false, model: matched?.figure ?? null };
}
