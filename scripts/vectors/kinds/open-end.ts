import { applyRate, fromMajor, type Minor } from "../../../engine";
import { openEndDenominator, openEndRate, splitRateCharge } from "../../../engine/apr";
import { largerOf } from "../../../engine/money";
import type { Inputs, Kind } from "../kind";
import { has, major, moneyOf, numberOf, rateOf } from "../read";
import { tiersOf } from "../tiers";

/** Regulation Z 1026.14(c) and Appendix F: charge and denominator given, or a balance with one or more rates. */
export const openEnd: Kind = (inputs) => {
  const charge = chargeOf(inputs);
  const rate = openEndRate(charge, denominatorOf(inputs), numberOf(inputs, "cyclesPerYear", 12));
  return {
    financeCharge: major(charge),
    denominator: major(denominatorOf(inputs)),
    aprPercent: rate * 100,
  };
};

function chargeOf(inputs: Inputs): Minor {
  if (has(inputs, "financeCharge")) return moneyOf(inputs, "financeCharge");
  const balance = moneyOf(inputs, "balance");
  if (has(inputs, "tiers")) return splitRateCharge(balance, tiersOf(inputs, "monthlyRate"));
  const bare = applyRate(balance, rateOf(numberOf(inputs, "monthlyRate")), "half-up");
  const least = fromMajor(numberOf(inputs, "minimumCharge", 0));
  return largerOf(bare, least);
}

function denominatorOf(inputs: Inputs): Minor {
  if (has(inputs, "denominator")) return moneyOf(inputs, "denominator");
  if (!has(inputs, "transactions")) return moneyOf(inputs, "balance");
  return openEndDenominator(moneyOf(inputs, "transactions"), moneyOf(inputs, "balance"));
}
