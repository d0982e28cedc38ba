import { type Minor, minor } from "@/engine";
import { type Course, owedAfter, postingsIn, postingThatReaches, straightAfter } from "./course";
import { type Model, major } from "./model";
import { compoundings } from "./params";

export type ExcerptRow = {
  readonly posting: number;
  readonly opening: number;
  readonly interest: number;
  readonly closing: number;
};

/** Some postings of one debt in their order; `skipped` are left out before a part. */
export type Excerpt = {
  readonly course: Course;
  readonly parts: readonly { readonly skipped: number; readonly rows: readonly ExcerptRow[] }[];
};

const FIRST = 3;
const LAST = 2;

type Range = readonly [from: number, to: number];

/** The debt that an output was read from, and how many postings of it. */
function sourceOf(model: Model, output: string): { course: Course; postings: number } {
  const { course, postings, terms } = model;
  if (output === "half-rate-balance") return { course: model.halfRate, postings };
  if (output === "half-time-balance") return { course, postings: model.halfTime };
  if (output === "posting-rate" || output === "first-interest") return { course, postings: 1 };
  const [, what, way] = /^(end|effective)-(\w+)$/.exec(output) ?? [];
  const compounding = compoundings.find((each) => each === way) ?? course.compounding;
  const asked = { ...course, compounding };
  return { course: asked, postings: postingsIn(asked, what === "effective" ? 1 : terms.years) };
}

/** The first and last postings behind an output; for a doubling the two on both sides of it. */
export function excerptFor(model: Model, output: string): Excerpt {
  const { course, postings } = sourceOf(model, output);
  const doubled = /^(doubling|rule)-/.test(output)
    ? postingThatReaches(course, minor(2 * course.principal), postings)
    : null;
  const ranges: Range[] = doubled
    ? [
        [1, Math.min(FIRST, doubled - LAST)],
        [Math.max(1, doubled - LAST + 1), doubled],
      ]
    : postings <= FIRST + LAST
      ? [[1, postings]]
      : [
          [1, FIRST],
          [postings - LAST + 1, postings],
        ];
  const along = output.startsWith("straight-") ? straightAfter : owedAfter;
  return {
    course,
    parts: ranges
      .filter(([from, to]) => from <= to)
      .map(([from, to], index, all) => ({
        skipped: from - 1 - (all[index - 1]?.[1] ?? 0),
        rows: Array.from({ length: to - from + 1 }, (_, at) => row(course, along, from + at)),
      })),
  };
}

function row(
  course: Course,
  along: (course: Course, postings: number) => Minor,
  posting: number,
): ExcerptRow {
  const opening = along(course, posting - 1);
  const closing = along(course, posting);
  return {
    posting,
    opening: major(opening),
    interest: major(closing - opening),
    closing: major(closing),
  };
}
