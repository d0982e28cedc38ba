import { isLocale } from "../i18n/locales";
import type { AnswerEvent, Event, PredictionEvent, ResetEvent, UndoEvent } from "./events";

// Written by hand because zod would cost the reader more bytes than all of the quiz.

type Fields = Readonly<Record<string, unknown>>;

/** A stored value as an event, or null when it is damaged or from a later version. */
export function readEvent(value: unknown): Event | null {
  if (!isFields(value) || !isCommon(value)) return null;
  if (isAnswer(value) || isPrediction(value) || isReset(value) || isUndo(value)) return value;
  return null;
}

const kinds: readonly unknown[] = ["answer", "prediction", "reset", "undo"];

/** Whether a value that `readEvent` cannot read was probably written by a later version of the site. */
export function isLater(value: unknown): boolean {
  if (!isFields(value)) return false;
  const { v, kind } = value;
  return (isNumber(v) && v > 1) || (isCommon(value) && isName(kind) && !kinds.includes(kind));
}

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null;
}

function isCommon(fields: Fields): boolean {
  const { v, id, at, locale } = fields;
  return v === 1 && isName(id) && isTime(at) && isLocale(locale);
}

function isAnswer(fields: Fields): fields is Fields & AnswerEvent {
  const { kind, lesson, item, itemVersion, seed, response, correct, score, attempt, dontKnow } =
    fields;
  const { hints, sure } = fields;
  return (
    kind === "answer" &&
    isName(lesson) &&
    isName(item) &&
    [itemVersion, seed, attempt].every(Number.isSafeInteger) &&
    (response === null || (Array.isArray(response) && response.every(isText))) &&
    typeof correct === "boolean" &&
    isNumber(score) &&
    score >= 0 &&
    score <= 1 &&
    typeof dontKnow === "boolean" &&
    (hints === undefined || (Number.isSafeInteger(hints) && Number(hints) >= 0)) &&
    (sure === undefined || sure === 1 || sure === 2 || sure === 3)
  );
}

function isPrediction(fields: Fields): fields is Fields & PredictionEvent {
  const { kind, simulator, lesson, output, values, guess, truth } = fields;
  return (
    kind === "prediction" &&
    isName(simulator) &&
    (lesson === null || isName(lesson)) &&
    isName(output) &&
    isFields(values) &&
    Object.values(values).every((value) => isNumber(value) || isText(value)) &&
    isFigure(guess) &&
    isFigure(truth)
  );
}

function isReset(fields: Fields): fields is Fields & ResetEvent {
  const { kind, lesson } = fields;
  return kind === "reset" && (lesson === null || isName(lesson));
}

function isUndo(fields: Fields): fields is Fields & UndoEvent {
  const { kind, reset } = fields;
  return kind === "undo" && isName(reset);
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}

function isName(value: unknown): value is string {
  return isText(value) && value !== "";
}

function isNumber(value: unknown): value is number {
  return typeof value === "number" && Number.isFinite(value);
}

function isFigure(value: unknown): boolean {
  return isNumber(value) || value === "never" || value === "none";
}

/** Only `toISOString` writes times, and only such texts sort by time. */
function isTime(value: unknown): boolean {
  return (
    isText(value) && /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(value) && !Number.isNaN(Date.parse(value))
  );
}
