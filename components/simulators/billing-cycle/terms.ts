import { type DatedTerms, fromMajor, percent } from "@/engine";
import type { Values } from "@/lib/parameters";
import { choiceOf, numberOf } from "../values";
import { type Counting, countings, kinds, laters, type Method, methods } from "./params";

/** The values by name and kind: amounts in major units, rates in percent. */
export type Terms = {
  /** Day of March on which the card is used. */
  readonly purchaseDay: number;
  readonly amount: number;
  readonly kind: (typeof kinds)[number];
  readonly paid: number;
  /** Days after the due date on which the payment comes. */
  readonly late: number;
  /** Left of the bill before, past its own due date; 0 when that was paid in full. */
  readonly carried: number;
  /** Bought again in each later month. */
  readonly spending: number;
  readonly afterwards: (typeof laters)[number];
  readonly basis: Method;
  readonly rate: number;
  readonly counting: Counting;
  readonly statementDay: number;
  readonly dueDays: number;
  readonly posting: number;
  readonly leniency: number;
  readonly tolerance: number;
  readonly regain: number;
  readonly minimumPercent: number;
  readonly minimumFloor: number;
  readonly latePercent: number;
  readonly lateFloor: number;
  readonly cashPercent: number;
  readonly cashFloor: number;
  readonly cashRate: number;
  readonly cashDays: number;
};

/** The values come checked from `parameters`; a missing one is a mistake of ours. */
export function termsOf(values: Values): Terms {
  const number = (key: string) => numberOf(values, key);
  const choice = <Choice extends string>(key: string, choices: readonly Choice[]) =>
    choiceOf(values, key, choices);
  return {
    purchaseDay: number("purchase-day"),
    amount: number("amount"),
    kind: choice("kind", kinds),
    paid: number("paid"),
    late: number("late"),
    carried: number("carried"),
    spending: number("spending"),
    afterwards: choice("afterwards", laters),
    basis: choice("basis", methods),
    rate: number("rate"),
    counting: choice("counting", countings),
    statementDay: number("statement-day"),
    dueDays: number("due-days"),
    posting: number("posting"),
    leniency: number("leniency"),
    tolerance: number("tolerance"),
    regain: number("regain"),
    minimumPercent: number("minimum-percent"),
    minimumFloor: number("minimum-floor"),
    latePercent: number("late-percent"),
    lateFloor: number("late-floor"),
    cashPercent: number("cash-percent"),
    cashFloor: number("cash-floor"),
    cashRate: number("cash-rate"),
    cashDays: number("cash-days"),
  };
}

/** Methods that judge each bill by itself; under the others one bill decides for the whole account. */
export function isBillByBill(method: Method): boolean {
  return method === "whole-bill" || method.startsWith("unpaid-");
}

/**
 * Whether the statement day bears interest. Counted from date to date, one end of the days does not: interest from
 * posting or from the first day of a cycle leaves out its last day, interest from the day after the due date leaves out
 * its first, which is the due date.
 */
export function statementDayBears(counting: Counting, method: Method): boolean {
  return counting === "date-to-date"
    ? method === "unpaid-after-due"
    : counting === "with-statement-day";
}

/** The account's terms under one method; fees bear no interest, a bill's interest does from the next day. */
export function accountTerms(terms: Terms, method: Method): DatedTerms {
  const all = percent(100);
  return {
    balances: [
      { id: "purchase", rate: percent(terms.rate), grace: true },
      { id: "cash", rate: percent(terms.cashRate), grace: false },
      { id: "fee", rate: percent(0), grace: false },
    ],
    dayCount: 365,
    basis: method,
    compounding: method === "daily" ? { kind: "daily", digits: 4 } : { kind: "statement" },
    statementDayCounts: statementDayBears(terms.counting, method),
    allocation: {
      order: isBillByBill(method) ? "billed-first" : "minimum-low-rest-high",
      within: "oldest-first",
    },
    minimum: {
      formulas: [
        {
          parts: [
            { of: "rest", share: percent(terms.minimumPercent) },
            { of: "interest", share: all },
            { of: "fees", share: all },
          ],
        },
      ],
      floor: fromMajor(terms.minimumFloor),
    },
    fees: {
      balance: "fee",
      late: { share: percent(terms.latePercent), floor: fromMajor(terms.lateFloor) },
      cash: { share: percent(terms.cashPercent), floor: fromMajor(terms.cashFloor) },
    },
    rounding: "half-up",
    tolerance: fromMajor(terms.tolerance),
    leniencyDays: terms.leniency,
    regainAfter: terms.regain,
  };
}
