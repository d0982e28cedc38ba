import type { FeeRule } from "../account";
import type { CivilDate } from "../dates";
import { add, type Minor, minor } from "../money";
import type { Rate } from "../rates";

/** Money on a day, in minor units. */
export type DatedAmount = { readonly date: CivilDate; readonly amount: Minor };

/** One item of the cost and who charges it; `id` and `chargedBy` are names for the site to word. */
export type CostItem = { readonly id: string; readonly chargedBy: string; readonly amount: Minor };

/** What a default would cost: a daily rate on what is overdue, a fee, or an amount. */
export type DefaultCost = { readonly id: string; readonly chargedBy: string } & (
  | { readonly kind: "daily-rate"; readonly rate: Rate }
  | { readonly kind: "fee"; readonly fee: FeeRule }
  | { readonly kind: "amount"; readonly amount: Minor }
);

/** A loan as the table needs it: what the borrower gets, what the borrower pays, and what that consists of. */
export type PricedLoan = {
  readonly principal: Minor;
  readonly advances: readonly DatedAmount[];
  readonly payments: readonly DatedAmount[];
  readonly items: readonly CostItem[];
  readonly defaults: readonly DefaultCost[];
};

/** The table: principal, each charge, their sum, all that is paid, the yearly cost of it all, and what default costs. */
export type CostTable<R> = {
  readonly principal: Minor;
  readonly items: readonly CostItem[];
  readonly totalCost: Minor;
  readonly totalPaid: Minor;
  readonly annualCost: R;
  readonly defaults: readonly DefaultCost[];
};

/**
 * The cost table of 2026 (综合融资成本明示表) as data. `annualCost` works out the all-in yearly rate from the dated money,
 * in whatever form the caller states rates. Unit: minor units; nothing is rounded here.
 * Source: 个人贷款业务明示综合融资成本规定, in force from 2026-08-01, from press reports.
 * Errors: RangeError when payments less advances are not exactly the items: the table declares that nothing else is charged.
 */
export function costTable<R>(
  loan: PricedLoan,
  annualCost: (advances: readonly DatedAmount[], payments: readonly DatedAmount[]) => R,
): CostTable<R> {
  const { principal, advances, payments, items, defaults } = loan;
  const sum = (amounts: readonly { amount: Minor }[]) =>
    amounts.reduce((total, { amount }) => add(total, amount), minor(0));
  const totalCost = sum(items);
  const totalPaid = sum(payments);
  if (totalPaid - sum(advances) !== totalCost) {
    throw new RangeError(
      `The items come to ${totalCost}, but the borrower pays ${totalPaid - sum(advances)} more than is received.`,
    );
  }
  const table = { principal, items, totalCost, totalPaid, defaults };
  return { ...table, annualCost: annualCost(advances, payments) };
}
