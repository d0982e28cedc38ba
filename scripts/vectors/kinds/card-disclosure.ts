import { civilDate, fromMajor, minor, multiplyRate, percent } from "../../../engine";
import {
  type DatedTerms,
  dayCycles,
  type Habit,
  type MinimumFormula,
  runAccount,
} from "../../../engine/account";
import {
  type DebtPortion,
  type DisclosedTime,
  debtMonths,
  debtSpan,
  disclosedTime,
  type EstimateTerms,
  isAccuratePayment,
  isAccurateTime,
  longestTime,
  repaymentDisclosure,
  showsLevelBox,
  ukLeastMinimum,
} from "../../../engine/disclosure";
import { at } from "../compare";
import type { Inputs, Kind } from "../kind";
import { has, listOf, major, moneyOf, numberOf, rateOf, recordIn, textOf } from "../read";
import { minimumRuleOf, monthlyRateOf } from "./card-payoff";
import { paymentWords } from "./card-words";

const words = ({ count, unit }: DisclosedTime) =>
  `${count} ${count === 1 ? unit.slice(0, -1) : unit}`;

/** Appendix M1 and M2, for one balance or several; a promotion belongs to the first unless `index` says otherwise. */
const repayment: Kind = (inputs) => {
  const terms: EstimateTerms = {
    minimum: minimumRuleOf(
      inputs,
      textOf(inputs, "minBase", "") === "statement balance" ? "% of statement" : "",
    ),
    rounding: "half-up",
    promotionEnds: promotionEnds(inputs),
  };
  const result = repaymentDisclosure(portionsOf(inputs), terms);
  const { estimate, levelPayment, levelTotal, weightedRate, time, minimumTotal } = result;
  const whole = (amount: number) => Math.round(amount / 100);
  const always = {
    weightedPeriodicRate36: Number(weightedRate.numerator) / Number(weightedRate.denominator),
    payment36: major(levelPayment),
    total36: major(levelTotal),
    disclosedPayment36WholeDollars: whole(levelPayment),
    disclosedTotal36WholeDollars: whole(levelTotal),
    firstMinimumPayment: major(result.firstMinimum),
    noAmortizationInFirstMonth: result.noAmortisation,
    negativeOrNoAmortization: estimate.kind === "never",
    show36MonthBox: result.showsLevelBox,
  };
  if (estimate.kind === "never" || minimumTotal === null || time === null) return always;
  return {
    ...always,
    months: estimate.months,
    minTotal: major(minimumTotal),
    minInterest: major(estimate.interest),
    savingsWholeDollars: result.savings,
    disclosedRepaymentTime: words(time),
    disclosedMinTotalWholeDollars: whole(minimumTotal),
  };
};

function portionsOf(inputs: Inputs): DebtPortion[] {
  if (!has(inputs, "balances")) {
    return [{ balance: moneyOf(inputs, "balance"), yearly: rateOf(numberOf(inputs, "apr")) }];
  }
  const balances = listOf(inputs, "balances").map((balance) => fromMajor(Number(balance)));
  const yearly = listOf(inputs, "aprs").map((apr) => rateOf(Number(apr)));
  const promo = has(inputs, "promo") ? recordIn(at(inputs, "promo"), "promo") : null;
  return balances.map((balance, index) => {
    const own = yearly[index] ?? percent(0);
    if (!promo || index !== numberOf(promo, "index", 0)) return { balance, yearly: own };
    const months = numberOf(promo, "expm");
    return {
      balance,
      yearly: rateOf(numberOf(promo, "regularRate")),
      promotion: { yearly: own, months },
    };
  });
}

/** "month >= expm": the later rate is charged in the last month already. */
function promotionEnds(inputs: Inputs): "in-last-month" | "after-last-month" {
  if (!has(inputs, "promo")) return "after-last-month";
  const rule = textOf(recordIn(at(inputs, "promo"), "promo"), "switchRule", "month > expm");
  return />=|≥|from month|in month/.test(rule) ? "in-last-month" : "after-last-month";
}

const time: Kind = (inputs) => {
  const months = numberOf(inputs, "months");
  return { disclosed: words(disclosedTime(months)), show36MonthBox: showsLevelBox(months) };
};

const tolerance: Kind = (inputs) => {
  const result: Record<string, unknown> = {};
  if (has(inputs, "issuerMonths")) {
    const issuer = numberOf(inputs, "issuerMonths");
    result.accurate = isAccurateTime(numberOf(inputs, "guidanceMonths"), issuer);
    result.issuerDiscloses = words(disclosedTime(issuer));
  }
  const paymentKey = Object.keys(inputs).find((key) => /^issuer.*payment/i.test(key));
  if (paymentKey) {
    const guidance = moneyOf(inputs, paymentKey.replace("issuer", "guidance"));
    const close = isAccuratePayment(guidance, moneyOf(inputs, paymentKey));
    result.accurate = close && result.accurate !== false;
  }
  return result;
};

const severalFormulas: Kind = (inputs) => {
  const months = longestTime(
    listOf(inputs, "featureMonths").map((value) => (value === null ? null : Number(value))),
  );
  if (months === null) return { disclosed: "never", months: "never" };
  return { disclosed: words(disclosedTime(months)), months };
};

const leastMinimum: Kind = (inputs) => {
  const sum = ["fees", "charges"].reduce(
    (total, key) => total + (has(inputs, key) ? moneyOf(inputs, key) : 0),
    0,
  );
  const key = has(inputs, "monthlyInterest") ? "monthlyInterest" : "interest";
  const least = ukLeastMinimum(
    moneyOf(inputs, "outstanding"),
    moneyOf(inputs, key),
    minor(sum),
    "half-up",
  );
  return { minimumAtLeast: major(least) };
};

/** The payment of each month by its words, on an account that bears a twelfth a month and is paid the day after its statement. */
const persistent: Kind = (inputs) => {
  const months = numberOf(inputs, "months", 18);
  const said =
    has(inputs, "payment") && typeof at(inputs, "payment") === "string"
      ? textOf(inputs, "payment")
      : `fixed ${numberOf(inputs, "payment")}`;
  const { percent: share, base, interest, fees, plus, floor } = paymentWords(said);
  const formula: MinimumFormula = {
    parts: [
      { of: base === "after-interest" ? "balance" : "before-interest", share: percent(share) },
      ...(interest ? [{ of: "interest", share: percent(100) } as const] : []),
      ...(fees ? [{ of: "fees", share: percent(100) } as const] : []),
    ],
    plus: fromMajor(plus),
  };
  const terms: DatedTerms = {
    balances: [{ id: "purchase", rate: multiplyRate(monthlyRateOf(inputs), 12), grace: false }],
    dayCount: "twelfth",
    basis: "daily",
    compounding: { kind: "statement" },
    statementDayCounts: true,
    allocation: { order: "oldest-first", within: "oldest-first" },
    minimum: { formulas: [formula], floor: fromMajor(floor) },
    fees: { balance: "purchase" },
    rounding: "half-up",
  };
  const habit: Habit = { kind: "minimum" };
  const cycles = dayCycles(civilDate(2026, 1, 1), 30, { kind: "days-after", days: 1 }, months + 1);
  const opening = { balances: { purchase: moneyOf(inputs, "startBalance") }, grace: false };
  // The opening statement has no interest to pay: nothing is paid on it, so that months and statements are the same.
  const { statements } = runAccount({
    terms,
    cycles,
    opening,
    events: [],
    habit: { ...habit, missed: [0] },
  });
  const { charges, principal, persistent: is } = debtSpan(debtMonths(statements));
  return { interestPaid: major(charges), principalPaid: major(principal), persistentDebt: is };
};

export const disclosureKinds: Readonly<Record<string, Kind>> = {
  "regz-repayment-single-apr": repayment,
  "regz-repayment-multi-apr": repayment,
  "regz-disclosed-time": time,
  "regz-tolerance": tolerance,
  "regz-multi-formula": severalFormulas,
  "uk-min-repayment": leastMinimum,
  "uk-persistent-debt": persistent,
};
