import { type Minor, minor } from "../money";
import { applyRate, checkRate, type Rate, rate } from "../rates";
import type { Rounding } from "../rounding";
import { checkAmount, checkUndated, type UndatedAccount } from "./account-checks";
import { followBalance } from "./fate";
import { levelPayment } from "./level-payment";
import type { MonthlyConditions } from "./month";
import { outcomeOf } from "./outcome";

export type { UndatedAccount } from "./account-checks";

/**
 * The months until an account owes nothing, with no rows written: always `runCard(account).summary.months`, several times
 * faster. Null when it never clears, or not within ten thousand years; runCard says which and why.
 * Rounding: the terms' own. Errors: as for runCard.
 */
export function monthsToClear(account: UndatedAccount): number | null {
  checkUndated(account);
  const outcome = outcomeOf(account, levelPayment(account, account.balance, account.plan));
  return outcome.kind === "cleared" ? outcome.months : null;
}

/**
 * A map of payments and rates: one balance, the same new spending every month, and every pair of a fixed monthly payment and
 * the rate of one cycle. Amounts in minor units; `rounding` is that of the interest.
 */
export type PayoffGrid = {
  readonly balance: Minor;
  readonly spending: Minor;
  readonly cycleRates: readonly Rate[];
  readonly payments: readonly Minor[];
  readonly rounding: Rounding;
};

/** Months until nothing is owed, and the interest paid until then in minor units; both null when it never clears. */
export type PayoffCell =
  | { readonly months: number; readonly interest: Minor }
  | { readonly months: null; readonly interest: null };

const NEVER: PayoffCell = { months: null, interest: null };

/**
 * The cells of the map, a row for each rate and in it a cell for each payment: what runCard gives for a fixed payment.
 * Unit: minor units; rounding: the interest of each month, by name. Cleared in 0 months where nothing is owed or spent.
 * Errors: RangeError for amounts not from 0 to 10^13, a rate that is none, or sums past 2^53 − 1.
 */
export function payoffGrid(grid: PayoffGrid): PayoffCell[][] {
  const { balance, spending, cycleRates, payments, rounding } = grid;
  checkAmount("The balance", balance);
  checkAmount("The spending", spending);
  for (const payment of payments) checkAmount("A fixed payment", payment);
  return cycleRates.map((cycleRate) => {
    checkRate(cycleRate);
    const terms = { cycleRate, minimum: NO_MINIMUM, rounding };
    return payments.map((payment) => cellOf({ terms, spending }, payment, balance));
  });
}

// A fixed payment is the same whatever the statement asks for.
const NO_MINIMUM = {
  kind: "percent",
  percent: rate(0, 1),
  base: "after-interest",
  floor: minor(0),
} as const;

function cellOf(conditions: MonthlyConditions, payment: Minor, balance: Minor): PayoffCell {
  const { terms, spending } = conditions;
  if (balance === 0 && spending === 0) return { months: 0, interest: minor(0) };
  const fate = followBalance(conditions, payment, balance);
  if (fate.kind !== "clears") return NEVER;
  const { months, lastOpening } = fate;
  const lastInterest = applyRate(lastOpening, terms.cycleRate, terms.rounding);
  const paid = payment * (months - 1) + lastOpening + spending + lastInterest;
  return { months, interest: minor(paid - spending * months - balance) };
}
