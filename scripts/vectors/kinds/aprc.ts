import { add, type Minor, minor } from "../../../engine";
import { aprc, toPercentDigits } from "../../../engine/apr";
import { at } from "../compare";
import type { Inputs, Kind } from "../kind";
import { major, numberOf, recordIn } from "../read";
import { decimalsOfFlows, expandedFlows } from "../series";

/** EU and UK APRC. xPercent is the unrounded root; aprPercent has `aprDecimals` decimals, one unless the case says so. */
export const aprcKind: Kind = (inputs, expected) => {
  const flows = expandedFlows(inputs).map(({ series, kind, amount, step }) => ({
    kind,
    amount,
    time: timeOf(series, step),
  }));
  const digits = decimalsOfFlows(inputs);
  const total = (kind: string) =>
    flows.reduce<Minor>(
      (sum, each) => (each.kind === kind ? add(sum, each.amount) : sum),
      minor(0),
    );
  const x = aprc(flows);
  const aprDecimals = numberOf(expected, "aprDecimals", 1);
  return {
    xPercent: x * 100,
    xDecimals: numberOf(expected, "xDecimals", 6),
    aprPercent: toPercentDigits(x, aprDecimals),
    aprDecimals,
    totalDrawn: major(total("advance"), digits),
    totalPaid: major(total("payment"), digits),
    totalPayable: major(total("payment"), digits),
    totalCostOfCredit: major(minor(total("payment") - total("advance")), digits),
  };
};

function timeOf(series: Inputs, step: number) {
  const first = recordIn(at(series, "first") ?? {}, "first");
  const years = numberOf(first, "years", 0) + step * numberOf(series, "stepYears", 0);
  return {
    months:
      12 * years +
      numberOf(first, "months", 0) +
      step * numberOf(series, "stepMonths", steps(series) ? 0 : 1),
    weeks: numberOf(first, "weeks", 0) + step * numberOf(series, "stepWeeks", 0),
    days: numberOf(first, "days", 0) + step * numberOf(series, "stepDays", 0),
    yearDays: numberOf(first, "yearDays", 365),
  };
}

function steps(series: Inputs): boolean {
  return ["stepYears", "stepWeeks", "stepDays"].some((key) => at(series, key) !== undefined);
}
