import { formatDate, ledgerRows, type RuleId } from "@/engine";
import { type Model, major } from "./model";

export type ExcerptRow = {
  readonly key: string;
  readonly date: string;
  readonly rule: RuleId;
  readonly amount: number;
  readonly balance: number;
};

/** The beginning and the end of a run's ledger, and the totals of the whole. Money in major units. */
export type Excerpt = {
  readonly first: readonly ExcerptRow[];
  /** Statements left out between the two. */
  readonly between: number;
  readonly last: readonly ExcerptRow[];
  readonly months: number;
  readonly interest: number;
  readonly paid: number;
};

/** Enough statements to see the rule at work. */
const FIRST = 2;

/** The run that an output was read from. */
function runOf(model: Model, output: string) {
  return /^(own|saved)-/.test(output) ? model.own : model.minimum;
}

export function excerptFor(model: Model, output: string): Excerpt {
  const run = runOf(model, output);
  const months = run.statements.length;
  const rows = (from: number, to: number) =>
    ledgerRows(run, { from, to }).map(({ date, statement, kind, rule, amount, balance }) => ({
      key: `${statement}-${kind}`,
      date: formatDate(date),
      rule,
      amount: major(amount),
      balance: major(balance),
    }));
  return {
    first: months > 0 ? rows(1, Math.min(FIRST, months)) : [],
    between: Math.max(0, months - FIRST - 1),
    last: months > FIRST ? rows(months, months) : [],
    months,
    interest: major(run.summary.interest),
    paid: major(run.summary.paid),
  };
}
