import type { Moment } from "./moments";

/** The sentence for a moment: a message key, and the amounts that stand in the message, in minor units. */
export const momentKeys = [
  "start",
  "spend",
  "spend-nothing",
  "spend-refused",
  "bill",
  "bill-free",
  "pay",
  "return",
  "return-empty",
] as const;

export function momentKey({ lap, stage }: Moment): (typeof momentKeys)[number] {
  if (!lap || !stage) return "start";
  if (stage === "spend") {
    if (lap.refused > 0) return "spend-refused";
    return lap.spent > 0 ? "spend" : "spend-nothing";
  }
  if (stage === "bill") return lap.interest > 0 ? "bill" : "bill-free";
  if (stage === "return") return lap.closing > 0 ? "return" : "return-empty";
  return "pay";
}
