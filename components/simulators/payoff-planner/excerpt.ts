import type { PayoffMonth } from "@/engine";
import type { Course } from "./course";
import type { Model } from "./model";

/** The months a figure came from: the first, the one in which the first account closes, and the last. */
export type Excerpt = {
  readonly months: readonly PayoffMonth[];
  readonly length: number;
  readonly course: Course;
};

/** The course that an output was read from; the loan has one of its own. */
export function courseOf(model: Model, output: string): Course {
  if (output.startsWith("by-rate-")) return model.courses["by-rate"];
  if (output.startsWith("by-size-")) return model.courses["by-size"];
  if (output.startsWith("habit-")) return model.courses["balance-matching"];
  if (output.startsWith("by-hand-")) return model.courses["by-hand"];
  if (output.startsWith("raise-")) return model.raised;
  if (output.startsWith("alone-") || output === "loan-saves") return model.alone;
  return model.plan;
}

export function excerptFor(model: Model, output: string): Excerpt {
  const course = courseOf(model, output);
  const { months, closedIn } = course;
  const closings = Object.values(closedIn).filter((month) => month !== null);
  const wanted = new Set([1, Math.min(...closings, months.length), months.length]);
  return {
    months: months.filter(({ month }) => wanted.has(month)),
    length: months.length,
    course,
  };
}
