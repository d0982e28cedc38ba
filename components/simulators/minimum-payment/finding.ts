import { type Model, major } from "./model";

/** The one sentence that the present numbers say, as a message key with its figures. */
export type Finding =
  | {
      key: "both-clear";
      minimumMonths: number;
      ownMonths: number;
      months: number;
      interest: number;
    }
  | {
      /** Costs more interest, however long it takes. */
      key: "own-dearer";
      minimumMonths: number;
      ownMonths: number;
      months: number;
      interest: number;
    }
  | { key: "same"; minimumMonths: number }
  | { key: "minimum-rests"; level: number; interest: number; ownMonths: number }
  | { key: "minimum-grows"; interest: number; payment: number; ownMonths: number }
  | { key: "own-grows"; interest: number; payment: number; minimumMonths: number }
  | { key: "own-rests"; level: number; interest: number; minimumMonths: number }
  | { key: "neither-rests"; level: number; interest: number }
  | { key: "neither-ends"; interest: number; payment: number };

export function findingOf(model: Model): Finding {
  const minimum = model.minimum.summary;
  const own = model.own.summary;
  const a = minimum.outcome;
  const b = own.outcome;
  if (a.kind === "cleared" && b.kind === "cleared") {
    const months = a.months - b.months;
    const interest = major(minimum.interest) - major(own.interest);
    if (months === 0 && interest === 0) return { key: "same", minimumMonths: a.months };
    return {
      key: interest < 0 || (interest === 0 && months < 0) ? "own-dearer" : "both-clear",
      minimumMonths: a.months,
      ownMonths: b.months,
      months: Math.abs(months),
      interest: Math.abs(interest),
    };
  }
  if (a.kind === "never" && b.kind === "cleared") {
    return a.reason === "resting-balance"
      ? {
          key: "minimum-rests",
          level: major(a.level),
          interest: major(a.interest),
          ownMonths: b.months,
        }
      : {
          key: "minimum-grows",
          interest: major(a.interest),
          payment: major(a.payment),
          ownMonths: b.months,
        };
  }
  if (a.kind === "cleared" && b.kind === "never") {
    return b.reason === "resting-balance"
      ? {
          key: "own-rests",
          level: major(b.level),
          interest: major(b.interest),
          minimumMonths: a.months,
        }
      : {
          key: "own-grows",
          interest: major(b.interest),
          payment: major(b.payment),
          minimumMonths: a.months,
        };
  }
  if (a.kind === "never" && a.reason === "resting-balance") {
    return { key: "neither-rests", level: major(a.level), interest: major(a.interest) };
  }
  const stuck = b.kind === "never" ? b : a;
  return stuck.kind === "never"
    ? { key: "neither-ends", interest: major(stuck.interest), payment: major(stuck.payment) }
    : { key: "same", minimumMonths: 0 };
}
