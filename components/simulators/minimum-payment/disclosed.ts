import {
  fromMajor,
  LEVEL_MONTHS,
  percent,
  type RepaymentDisclosure,
  repaymentDisclosure,
} from "@/engine";
import type { Terms } from "./params";

/** A time as a US statement prints it: months below two years, else whole years. */
export type PrintedTime = { readonly count: number; readonly unit: "months" | "years" };

/** The box of a US statement, in major units; null where the debt cannot be followed to an end or a proof. */
export type Disclosed = {
  readonly time: PrintedTime | null;
  readonly minimumPaid: number | null;
  /** The months of the level line, and its payment. */
  readonly levelMonths: number;
  readonly payment: number;
  readonly paid: number;
  /** In whole units of money, as it is printed; null where minimums never repay. */
  readonly savings: number | null;
  /** Whether a statement would print the 36-month line at all. */
  readonly printsLevel: boolean;
};

const cents = (amount: number) => amount / 100;

function disclosureOf(terms: Terms): RepaymentDisclosure | null {
  try {
    return repaymentDisclosure(
      [{ balance: fromMajor(terms.balance), yearly: percent(terms.rate) }],
      {
        minimum: {
          kind: terms.rule,
          percent: percent(terms.percent),
          base: terms.base,
          floor: fromMajor(terms.floor),
        },
        rounding: "half-up",
      },
    );
  } catch (error) {
    // Longer than ten thousand years: no statement prints that.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

let last: { key: string; disclosed: Disclosed | null } | undefined;

/**
 * What a US statement says about this debt (12 CFR 1026.7(b)(12)): no new spending, a twelfth of the yearly rate a month.
 * It does not depend on the reader's own payment, which is what moves most: the last answer is kept.
 */
export function disclosedOf(terms: Terms): Disclosed | null {
  const { balance, rate, rule, percent: share, base, floor } = terms;
  const key = [balance, rate, rule, share, base, floor].join(" ");
  if (last?.key === key) return last.disclosed;
  const found = disclosureOf(terms);
  const disclosed = found && {
    time: found.time,
    minimumPaid: found.minimumTotal === null ? null : cents(found.minimumTotal),
    levelMonths: LEVEL_MONTHS,
    payment: cents(found.levelPayment),
    paid: cents(found.levelTotal),
    savings: found.savings,
    printsLevel: found.showsLevelBox,
  };
  last = { key, disclosed };
  return disclosed;
}
