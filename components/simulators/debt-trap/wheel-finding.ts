import type { Model } from "./model";
import { major } from "./terms";
import { wheelOwed } from "./wheel";

export const wheelFindingKeys = [
  "runs-out",
  "runs-out-living",
  "runs-out-at-once",
  "clears",
  "clears-alone",
  "never",
  "undecided",
] as const;

export type WheelFindingKey = (typeof wheelFindingKeys)[number];

export type WheelFinding = {
  readonly key: WheelFindingKey;
  /** The lender whose minimum could not be found. */
  readonly lender: string;
  readonly money: Readonly<Record<string, number>>;
  readonly months: Readonly<Record<string, number>>;
};

/** What becomes of borrowing from one to pay another, in one sentence. */
export function wheelFindingOf({ wheel, own }: Model): WheelFinding {
  const { outcome, borrowed, interest, fees, months } = wheel.run;
  const need = outcome.kind === "ran-out" ? outcome.need : "living";
  return {
    key: keyOf({ wheel }),
    lender: need === "living" ? "" : need.minimumOf,
    money: {
      start: major(own.start),
      owed: major(wheelOwed(wheel, months.length)),
      borrowed: major(borrowed),
      cost: major(interest + fees),
      missing: outcome.kind === "ran-out" ? major(outcome.missing) : 0,
    },
    months: { time: months.length },
  };
}

function keyOf({ wheel }: Pick<Model, "wheel">): WheelFindingKey {
  const { outcome, borrowed } = wheel.run;
  switch (outcome.kind) {
    case "ran-out":
      if (outcome.need === "living") return "runs-out-living";
      return outcome.month === 1 ? "runs-out-at-once" : "runs-out";
    case "cleared":
      return borrowed > 0 ? "clears" : "clears-alone";
    default:
      return outcome.kind;
  }
}
