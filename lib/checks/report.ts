import { fromMajor, growthBias, percent } from "@/engine";
import { readNumber } from "../i18n/read-number";
import type { Unit } from "../parameters";
import type { AnswerEvent, Event } from "../progress/events";
import { draw } from "../quiz/draw";
import type { Item } from "../quiz/schema";
import { FORM_SEED, type FormName, type Forms, formItems, formNames } from "./forms";
import { firstAnswers } from "./stages";

export type Marks = { readonly right: number; readonly total: number; readonly unknown: number };

export type ByForm<Thing> = Readonly<Record<FormName, Thing | null>>;

export type Estimate = { readonly guess: number; readonly truth: number; readonly unit: Unit };

/** The questions, their numbers in each form, and which of them are estimates. */
export type Asked = {
  readonly items: readonly Item[];
  readonly forms: Forms;
  readonly estimates: readonly string[];
};

export type ChecksReport = {
  /** Questions that are marked, by concept in their order. Null where a form has not been answered. */
  readonly concepts: readonly { readonly concept: string; readonly marks: ByForm<Marks> }[];
  /** Of the drawn curve: 0 is the straight line, 1 the truth. */
  readonly alpha: ByForm<number>;
  /** Numbers that were estimated, beside the truth. */
  readonly estimates: readonly { readonly item: string; readonly forms: ByForm<Estimate> }[];
};

/** Before, after and later, from the first answers alone. The figures of the items' subjects have to be there. */
export function checksReport(
  log: readonly Event[],
  { items, forms, estimates }: Asked,
): ChecksReport {
  const ids = items.map(({ id }) => id);
  const answers = byForm((form) => firstAnswers(log, form, ids));
  const own = byForm(
    (form) => new Map(formItems(items, forms, form).map((item, n) => [ids[n] ?? "", item])),
  );
  const each = <Thing>(id: string, of: (item: Item, answer: AnswerEvent) => Thing | null) =>
    byForm((form) => {
      const [item, answer] = [own[form]?.get(id), answers[form]?.get(id)];
      return item && answer ? of(item, answer) : null;
    });
  const marked = items.filter(({ kind }) => kind !== "curve");
  const concepts = [...new Set(marked.map(({ concept }) => concept))];
  const curve = items.find(({ kind }) => kind === "curve");
  return {
    concepts: concepts.map((concept) => {
      const asked = marked.filter((item) => item.concept === concept);
      return { concept, marks: byForm((form) => marksOf(asked, answers[form])) };
    }),
    alpha: curve ? each(curve.id, alphaOf) : byForm(() => null),
    estimates: estimates.map((item) => ({ item, forms: each(item, estimateOf) })),
  };
}

function byForm<Thing>(of: (form: FormName) => Thing): Record<FormName, Thing> {
  const [before, after, later] = formNames.map(of) as [Thing, Thing, Thing];
  return { before, after, later };
}

function marksOf(
  asked: readonly Item[],
  answers: ReadonlyMap<string, AnswerEvent> | null,
): Marks | null {
  const given = asked.flatMap(({ id }) => answers?.get(id) ?? []);
  if (given.length < asked.length) return null;
  return {
    right: given.filter(({ correct }) => correct).length,
    total: given.length,
    unknown: given.filter(({ dontKnow }) => dontKnow).length,
  };
}

/** α by where the drawn curve ends; a curve without an end, or “I don’t know”, says nothing. */
function alphaOf(item: Item, { response }: AnswerEvent): number | null {
  const drawn = draw(item, FORM_SEED);
  const read = readNumber(response?.at(-1) ?? "");
  if (drawn.kind !== "curve" || !read.ok) return null;
  const { balance, rate } = drawn.figures.inputs;
  const years = drawn.points.at(-1)?.x;
  if (balance === undefined || rate === undefined || years === undefined) return null;
  return growthBias({
    principal: fromMajor(balance),
    yearly: percent(rate),
    years,
    estimate: fromMajor(read.value),
  }).alpha;
}

function estimateOf(item: Item, { response }: AnswerEvent): Estimate | null {
  const drawn = draw(item, FORM_SEED);
  const read = readNumber(response?.[0] ?? "");
  const [blank] = drawn.kind === "blanks" ? drawn.blanks : [];
  if (!read.ok || !blank || typeof blank.value !== "number") return null;
  return { guess: read.value, truth: blank.value, unit: drawn.figures.unit(blank.figure) };
}
