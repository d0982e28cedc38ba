import { owedAfter } from "./course";
import type { Model } from "./model";

export const halvesKeys = ["nothing", "two-thirds", "more", "about-half"] as const;

/** The more the curve bends, the more of the interest goes when the rate is halved. */
export function halvesKey(model: Model): (typeof halvesKeys)[number] {
  const { course, end, halfRate, halfTime, postings } = model;
  const interest = end - course.principal;
  if (interest === 0) return "nothing";
  const owed = Math.max(owedAfter(halfRate, postings), owedAfter(course, halfTime));
  const left = (owed - course.principal) / interest;
  if (left < 1 / 3) return "two-thirds";
  return left < 0.48 ? "more" : "about-half";
}
