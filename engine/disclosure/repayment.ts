import { allocatePayment } from "../account/allocation";
import { minimumDue } from "../card/minimum";
import type { MinimumRule } from "../card/terms";
import { add, type Minor, minor, smallerOf } from "../money";
import { applyRate, divideRate, type Rate } from "../rates";
import type { Rounding } from "../rounding";

/** A balance to be repaid and its yearly rate; `promotion`: the yearly rate of its first months. */
export type DebtPortion = {
  readonly balance: Minor;
  readonly yearly: Rate;
  readonly promotion?: { readonly yearly: Rate; readonly months: number };
};

/**
 * The terms of an estimate. `promotionEnds`: after its last month, or, as the program printed in Appendix M2 does, already
 * in it.
 */
export type EstimateTerms = {
  readonly minimum: MinimumRule;
  readonly rounding: Rounding;
  readonly promotionEnds?: "after-last-month" | "in-last-month";
};

/** One month of an estimate, in minor units; `balances` are after the payment. */
export type EstimateMonth = {
  readonly payment: Minor;
  readonly interest: Minor;
  readonly balances: readonly Minor[];
};

/**
 * One month of Regulation Z's assumptions: each balance bears a twelfth of its yearly rate, rounded; the minimum is worked
 * out on what is owed; it goes to the lowest rate first and never exceeds what is owed. `month` counts from 1.
 * Source: 12 CFR 1026 App. M1(b)(4), M2. Rounding: the terms' own. Errors: RangeError past 2^53 − 1.
 */
export function estimateMonth(
  portions: readonly DebtPortion[],
  terms: EstimateTerms,
  month: number,
  balances: readonly Minor[],
): EstimateMonth {
  const rates = portions.map((portion) => yearlyIn(portion, terms, month));
  const charges = balances.map((balance, index) =>
    applyRate(balance, divideRate(rates[index] as Rate, 12), terms.rounding),
  );
  const balanceBeforeInterest = balances.reduce(add, minor(0));
  const interest = charges.reduce(add, minor(0));
  const balance = add(balanceBeforeInterest, interest);
  const figures = { balanceBeforeInterest, interest, balance };
  const payment = smallerOf(minimumDue(terms.minimum, figures, terms.rounding).amount, balance);
  const owed = balances.map((each, index) => ({
    index,
    amount: add(each, charges[index] as Minor),
    rate: rates[index] as Rate,
  }));
  const left = owed.map(({ amount }) => amount);
  const rule = { order: "low-rate-first", within: "oldest-first" } as const;
  const context = { minimumDue: payment, longOverdue: false };
  for (const { portion, amount } of allocatePayment(rule, owed, payment, context)) {
    left[portion.index] = minor(portion.amount - amount);
  }
  return { payment, interest, balances: left };
}

function yearlyIn({ yearly, promotion }: DebtPortion, terms: EstimateTerms, month: number): Rate {
  return promotion && month <= promotedMonths(promotion, terms) ? promotion.yearly : yearly;
}

/** The months in which the promotional rate is charged. */
export function promotedMonths(promotion: { months: number }, terms: EstimateTerms): number {
  return promotion.months - (terms.promotionEnds === "in-last-month" ? 1 : 0);
}
