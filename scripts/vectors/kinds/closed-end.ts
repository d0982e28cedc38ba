import {
  periodsPerYear,
  regulationZRate,
  toPercentDigits,
  type UnitFraction,
  type UnitPeriod,
} from "../../../engine/apr";
import { at } from "../compare";
import type { Inputs, Kind } from "../kind";
import { has, numberOf, recordIn, textOf } from "../read";
import { expandedFlows } from "../series";

/** Regulation Z Appendix J. aprPercent is rounded to the `decimals` the case prints, two unless it says so. */
export const closedEnd: Kind = (inputs, expected) => {
  const flows = expandedFlows(inputs).map(({ series, kind, amount, step }) => ({
    kind,
    amount,
    whole: numberOf(series, "t", 0) + step * numberOf(series, "step", 1),
    fraction: fractionOf(series),
  }));
  const { unitPeriodRate, apr } = regulationZRate(flows, unitPeriodsPerYear(inputs));
  const decimals = numberOf(expected, "decimals", 2);
  return { aprPercent: toPercentDigits(apr, decimals), decimals, unitPeriodRate };
};

function fractionOf(series: Inputs): UnitFraction {
  const f = at(series, "f") ?? 0;
  if (typeof f === "number") return { numerator: f, denominator: 1 };
  const { num, den } = {
    num: numberOf(recordIn(f, "f"), "num"),
    den: numberOf(recordIn(f, "f"), "den"),
  };
  return { numerator: num, denominator: den };
}

export function unitPeriodsPerYear(inputs: Inputs): number {
  const given = at(inputs, "unitPeriodsPerYear");
  if (typeof given === "number") return given;
  if (has(inputs, "unitPeriodsPerYear")) {
    const { num, den } = recordIn(given, "unitPeriodsPerYear") as { num: number; den: number };
    return num / den;
  }
  return periodsPerYear(unitPeriodNamed(textOf(inputs, "unitPeriod")));
}

/** "month", "3 months", "4 weeks", "semimonth", "14 days" (a term), "year". */
export function unitPeriodNamed(words: string): UnitPeriod {
  const [, count = "1", name = ""] = /^(?:(\d+)\s+)?([a-z]+?)s?$/.exec(words.trim()) ?? [];
  const every = Number(count);
  if (name === "week" || name === "month") return { kind: name, every };
  if (name === "day" && every > 1) return { kind: "term-in-days", length: every };
  if (every === 1 && (name === "day" || name === "semimonth" || name === "year")) {
    return { kind: name };
  }
  throw new Error(`The unit-period "${words}" is not known.`);
}
