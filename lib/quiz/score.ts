import { readNumber } from "../i18n/read-number";
import type { DrawnBlanks, DrawnItem } from "./draw";
import { within } from "./tell-apart";
import type { Response } from "./validate";

export type FieldVerdict = {
  readonly correct: boolean;
  /** Figure of the wrong model this answer comes from, when it is a known one. */
  readonly model: string | null;
};

export type Verdict = {
  readonly correct: boolean;
  /** 0 to 1: the share of fields that are right. */
  readonly score: number;
  readonly dontKnow: boolean;
  readonly fields: readonly FieldVerdict[];
};

export function score(drawn: DrawnItem, response: Response): Verdict {
  if (response === null) return { correct: false, score: 0, dontKnow: true, fields: [] };
  const fields =
    drawn.kind === "choices"
      ? [{ correct: response[0] === drawn.right.id, model: null }]
      : drawn.blanks.map((_, at) => scoreBlank(drawn, at, response[at] ?? ""));
  const right = fields.filter(({ correct }) => correct).length;
  return {
    correct: right === fields.length,
    score: right / fields.length,
    dontKnow: false,
    fields,
  };
}

function scoreBlank(
  { item, blanks, figures }: DrawnBlanks,
  at: number,
  text: string,
): FieldVerdict {
  const read = readNumber(text);
  const blank = blanks[at];
  if (!read.ok || !blank) return { correct: false, model: null };
  if (within(read.value, blank.value, item.tolerance)) return { correct: true, model: null };
  const models = item.kind === "number" ? item.wrong : [];
  const matched = models.find(({ figure }) => {
    const value = figures.value(figure);
    return typeof value === "number" && within(read.value, value, item.tolerance);
  });
  return { correct: false, model: matched?.figure ?? null };
}
