import { lapOf, type Model, major, refusedLap } from "./model";

export const findingKeys = [
  "in-full",
  "no-interest",
  "cleared",
  "refused",
  "level",
  "rises",
  "falls",
] as const;

/** The one sentence that the present numbers say: a message key, and the figures that stand in the message. */
export type Finding = {
  readonly key: (typeof findingKeys)[number];
  /** Laps to count and money in major units, as their names say. */
  readonly figures: Readonly<
    Record<"laps" | "lap" | "paid" | "owed" | "first" | "interest", number>
  >;
};

/** Closer than this to where it was after the first lap, a debt counts as the same. */
const SAME = 0.05;

export function findingOf(model: Model): Finding {
  const { laps } = model;
  const last = lapOf(model, laps.length);
  const refused = refusedLap(model);
  const done = clearedLap(model);
  return {
    key: keyOf(model),
    figures: {
      laps: laps.length,
      lap: refused ?? done ?? laps.length,
      paid: major(last.paidSoFar),
      owed: major(last.closing),
      first: major(lapOf(model, 1).closing),
      interest: major(last.interestSoFar),
    },
  };
}

function keyOf(model: Model): Finding["key"] {
  const first = lapOf(model, 1).closing;
  const { closing, interestSoFar } = lapOf(model, model.laps.length);
  if (refusedLap(model) !== null) return "refused";
  if (model.laps.every((lap) => lap.closing === 0)) return "in-full";
  if (interestSoFar === 0) return "no-interest";
  if (closing === 0) return "cleared";
  if (Math.abs(closing - first) <= SAME * first) return "level";
  return closing > first ? "rises" : "falls";
}

/** The lap from which on nothing is carried over. */
function clearedLap({ laps }: Model): number | null {
  const owing = laps.filter((lap) => lap.closing > 0).at(-1)?.number ?? 0;
  return owing < laps.length ? owing + 1 : null;
}
