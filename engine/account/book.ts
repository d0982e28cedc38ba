import { fromDayNumber } from "../dates";
import { add, type Minor, minor } from "../money";
import type { GraceState, InterestCycle } from "./grace";
import type { Lot } from "./lots";
import type { RatePeriod } from "./rate-periods";
import type { AccountRow } from "./rows";
import type { AccountRuleId } from "./rules";
import type { BalanceTerms, DatedTerms } from "./terms";

/** What an account knows while it runs; amounts in minor units. `credit` is money paid ahead of what is owed. */
export type Book = {
  readonly terms: DatedTerms;
  readonly rows: AccountRow[];
  readonly grace: GraceState;
  lots: Lot[];
  credit: Minor;
  cycle: InterestCycle;
  tally: Tally;
  /** Whether the last statement decided was paid in full. */
  paidInFull: boolean;
  /** Day (by number) of the due date since which a minimum has been short, or null. */
  overdueSince: number | null;
  minimumDue: Minor;
  /** By balance, the days for which interest has waited, and what a day of it is worth. */
  readonly waitingDays: Map<string, RatePeriod[]>;
  /** By balance, the first day (by number) of the last two cycles of its deferral. */
  readonly expiringFrom: ReadonlyMap<string, number>;
};

/** What has come in since the last statement, in minor units. */
export type Tally = Record<"charges" | "fees" | "interest" | "refunds" | "payments", number>;

/** A tally with nothing in it. */
export const emptyTally = (): Tally => ({
  charges: 0,
  fees: 0,
  interest: 0,
  refunds: 0,
  payments: 0,
});

/** What the account owes, in minor units; negative when it holds a credit. */
export function owed(book: Book): Minor {
  return book.lots.reduce((sum, lot) => add(sum, lot.left), minor(-book.credit));
}

/** The terms of a balance by name. Errors: RangeError for a name the terms do not have. */
export function balanceNamed(terms: DatedTerms, id: string): BalanceTerms {
  const found = terms.balances.find((balance) => balance.id === id);
  if (!found) throw new RangeError(`The account has no balance named ${JSON.stringify(id)}.`);
  return found;
}

/** Writes a row; its `owed` is the account after it. */
export function writeRow(
  book: Book,
  day: number,
  kind: AccountRow["kind"],
  balance: string | null,
  amount: Minor,
  rule: AccountRuleId,
): void {
  const before = book.rows.at(-1)?.owed ?? 0;
  book.rows.push({
    date: fromDayNumber(day),
    statement: book.cycle.number,
    kind,
    balance,
    amount,
    owed: minor(before + amount),
    rule,
  });
}
