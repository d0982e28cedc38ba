import { divideRate, fromMajor, minor, multiplyRate, type Rate, rate } from "../../../engine";
import {
  cappedCharges,
  evenPayment,
  type InstalmentTerms,
  instalmentCost,
  mostRepayable,
  multipleCap,
  offeredRates,
  type PlanFee,
  runInstalments,
  thumbCheck,
  UK_PRICE_CAP,
} from "../../../engine/instalment";
import { rolledDebt } from "../../../engine/portfolio";
import type { Inputs, Kind } from "../kind";
import { has, major, moneyOf, numberOf, rateOf, textOf } from "../read";
import { monthlyRateOf } from "./card-payoff";

const timings: Readonly<Record<string, PlanFee["timing"]>> = {
  spread: "spread",
  per_period: "spread",
  first_payment: "first-payment",
  up_front: "up-front",
  upfront: "up-front",
};

const instalmentApr: Kind = (inputs, expected) => {
  const terms = flatTerms(inputs);
  const perYear = numberOf(inputs, "periods_per_year", 12);
  const run = runInstalments(terms);
  const { fees } = instalmentCost(run);
  const rates = offeredRates(terms, perYear);
  const nominal = 100 * rates.nominal;
  const effective = 100 * rates.effective;
  const share = wholeFee(inputs, terms.principal, terms.periods);
  const thumb = 100 * thumbCheck(share, terms.periods, perYear).thumb;
  const even = terms.fees.every((fee) => fee.timing !== "first-payment");
  return {
    total_fee: major(fees),
    payment: major(
      even ? evenPayment(run) : (run.rows[1] ?? run.rows[0] ?? { payment: minor(0) }).payment,
    ),
    first_payment: major(run.rows[0]?.payment ?? minor(0)),
    monthly_irr_pct: 100 * rates.perPeriod,
    nominal_annual_pct: nominal,
    effective_annual_pct: effective,
    rule_of_thumb_24_pct: thumb,
    ...publishedBy(expected, [nominal, thumb, effective]),
  };
};

function flatTerms(inputs: Inputs): InstalmentTerms {
  const principal = moneyOf(inputs, "principal");
  const periods = numberOf(inputs, "periods");
  const named = textOf(inputs, "fee_timing", "spread");
  const timing = timings[named.replaceAll(/[ -]/g, "_")];
  if (timing === undefined) throw new Error(`The fee timing "${named}" is not known.`);
  const charge = { kind: "total", share: wholeFee(inputs, principal, periods) } as const;
  return {
    principal,
    periods,
    repayment: "equal-principal",
    rate: rate(0, 1),
    fees: [{ charge, timing, ifSettled: "charged" }],
    rounding: "half-up",
  };
}

/** The whole fee as a share of the principal, however the case states it. */
function wholeFee(inputs: Inputs, principal: number, periods: number): Rate {
  if (has(inputs, "fee_per_period_rate")) {
    return multiplyRate(rateOf(numberOf(inputs, "fee_per_period_rate")), periods);
  }
  if (has(inputs, "fee_total_rate")) return rateOf(numberOf(inputs, "fee_total_rate"));
  if (has(inputs, "total_fee")) return rate(moneyOf(inputs, "total_fee"), principal);
  const each = rate(moneyOf(inputs, "fee_per_period"), 1);
  return divideRate(multiplyRate(each, periods), principal);
}

/** A source prints a yearly rate without saying which one it is: the nearest of those it can be. */
function publishedBy(expected: Inputs, candidates: readonly number[]) {
  if (!has(expected, "published_value_pct")) return {};
  const printed = numberOf(expected, "published_value_pct");
  const [nearest] = [...candidates].sort((a, b) => Math.abs(a - printed) - Math.abs(b - printed));
  return { published_value_pct: nearest };
}

const cap: Kind = (inputs) => {
  const reference = rateOf(numberOf(inputs, has(inputs, "lpr_1y") ? "lpr_1y" : "reference"));
  const { numerator, denominator } = multipleCap(reference, numberOf(inputs, "multiple"));
  return { cap: numerator / denominator };
};

const rollover: Kind = (inputs) => {
  const { owed, borrowed, interest } = rolledDebt({
    start: moneyOf(inputs, "start_debt"),
    gap: fromMajor(numberOf(inputs, "monthly_shortfall", 0)),
    monthlyRate: monthlyRateOf(inputs),
    months: numberOf(inputs, "months"),
    rounding: "half-up",
  });
  return { debt: major(owed), borrowed: major(borrowed), interest: major(interest) };
};

const ukPriceCap: Kind = (inputs) => {
  const credit = moneyOf(inputs, "credit");
  const days = numberOf(inputs, "days", 0);
  const terms = {
    daily: has(inputs, "dailyRate") ? rateOf(numberOf(inputs, "dailyRate")) : UK_PRICE_CAP.daily,
    defaultFees: has(inputs, "defaultFees")
      ? moneyOf(inputs, "defaultFees")
      : UK_PRICE_CAP.defaultFees,
    total: has(inputs, "totalCap") ? rateOf(numberOf(inputs, "totalCap")) : UK_PRICE_CAP.total,
  };
  const most = cappedCharges(credit, days, terms);
  return {
    maxInitialCharges: major(most.charges),
    maxDefaultFees: major(most.defaultFees),
    maxTotalCharges: major(most.total),
    maxTotalRepayable: major(mostRepayable(credit, days, terms)),
    dayTotalCapReached: most.capReachedOnDay,
  };
};

export const kinds: Readonly<Record<string, Kind>> = {
  instalment_apr: instalmentApr,
  cap,
  rollover,
  "uk-price-cap": ukPriceCap,
};
