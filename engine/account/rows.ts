import type { CivilDate } from "../dates";
import type { Minor } from "../money";
import type { Span } from "./accrual";
import type { AccountRuleId } from "./rules";

/**
 * One dated entry, in minor units: charges are positive, credits negative; `owed` is what the account owes after it
 * (negative: the bank owes). Rows of kind grace say what became of the interest-free period; their amount is 0, as
 * is that of waiting interest that is waived.
 */
export type AccountRow = {
  readonly date: CivilDate;
  /** The statement that lists it. */
  readonly statement: number;
  readonly kind: "opening" | "charge" | "fee" | "interest" | "refund" | "payment" | "grace";
  /** The balance it belongs to; null for the account as a whole. */
  readonly balance: string | null;
  readonly amount: Minor;
  readonly owed: Minor;
  readonly rule: AccountRuleId;
};

/** Interest of one balance on one statement, and the amounts and days (by number) it was counted on. */
export type InterestCharge = {
  readonly balance: string;
  readonly interest: Minor;
  readonly rule: AccountRuleId;
  readonly spans: readonly Span[];
  /** Σ amount × days of the spans. */
  readonly balanceDays: number;
};

/**
 * One statement, in minor units: balance = opening + charges + fees + interest − refunds − payments. `minimum` is due by
 * `due`; `pastDue` is what was not paid of the last one.
 */
export type DatedStatement = {
  readonly number: number;
  readonly date: CivilDate;
  readonly due: CivilDate;
  readonly opening: Minor;
  readonly charges: Minor;
  readonly fees: Minor;
  readonly interest: Minor;
  readonly refunds: Minor;
  readonly payments: Minor;
  readonly balance: Minor;
  readonly balances: Readonly<Record<string, Minor>>;
  readonly minimum: Minor;
  readonly minimumRule: AccountRuleId;
  readonly minimumFormula: number | null;
  readonly pastDue: Minor;
  /** By balance with a deferral, the interest that waits: what it would cost not to clear it. */
  readonly waiting: Readonly<Record<string, Minor>>;
  readonly interestCharges: readonly InterestCharge[];
};
