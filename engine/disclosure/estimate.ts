import { add, type Minor, minor } from "../money";
import {
  type DebtPortion,
  type EstimateMonth,
  type EstimateTerms,
  estimateMonth,
  promotedMonths,
} from "./repayment";

/** How minimum payments end; amounts in minor units. */
export type RepaymentEstimate =
  | {
      readonly kind: "repaid";
      readonly months: number;
      readonly total: Minor;
      readonly interest: Minor;
    }
  | { readonly kind: "never" };

const LONGEST = 120_000;
const LARGEST = 10 ** 13;

/**
 * Minimum payments with no new charges, followed to zero or until it is proved that they never get there: once no
 * promotion is left to end, the same balances come back, or the debt rises by more than the month's roundings can make.
 * (Low-rate-first leaves the dearer debts, so the interest on a unit of debt never falls, and what a minimum takes of a
 * unit never rises with the debt: an unrounded rise is followed by rises.)
 * Source: 12 CFR 1026 App. M1, M2. Errors: RangeError past 120,000 months.
 */
export function repaymentEstimate(
  portions: readonly DebtPortion[],
  terms: EstimateTerms,
  onMonth?: (month: EstimateMonth) => void,
): RepaymentEstimate {
  const settled = Math.max(
    0,
    ...portions.map(({ promotion }) => (promotion ? promotedMonths(promotion, terms) : 0)),
  );
  const noise = portions.length + 2;
  let balances: readonly Minor[] = portions.map(({ balance }) => balance);
  let owed = sum(balances);
  let total = minor(0);
  let interest = minor(0);
  let marker = "";
  let markAgainAt = settled + 1;
  if (owed === 0) return { kind: "repaid", months: 0, total, interest };
  for (let month = 1; month <= LONGEST; month++) {
    const next = estimateMonth(portions, terms, month, balances);
    onMonth?.(next);
    total = add(total, next.payment);
    interest = add(interest, next.interest);
    balances = next.balances;
    const before = owed;
    owed = sum(balances);
    if (owed === 0) return { kind: "repaid", months: month, total, interest };
    if (owed > LARGEST) return { kind: "never" };
    if (month <= settled || owed < before) continue;
    const state = balances.join(" ");
    if (owed - before > noise || state === marker) return { kind: "never" };
    if (month >= markAgainAt) {
      marker = state;
      markAgainAt = 2 * month;
    }
  }
  throw new RangeError(`Minimum payments do not end within ${LONGEST} months.`);
}

function sum(amounts: readonly Minor[]): Minor {
  return amounts.reduce(add, minor(0));
}
