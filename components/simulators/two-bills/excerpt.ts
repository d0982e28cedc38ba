import { type CardRun, formatDate, ledgerRows, type RuleId } from "@/engine";
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

/** The runs that an output was read from; a difference was read from two. */
export function runsOf(model: Model, output: string): readonly CardRun[] {
  if (output.startsWith("without-")) return [model.without.run];
  if (output.startsWith("with-")) return [model.with.run];
  if (output.startsWith("kept-")) return [model.kept.run];
  if (/^(bill|minimum|cycle)/.test(output)) return [model.minimum];
  return [model.with.run, model.without.run];
}

export function excerptOf(run: CardRun): Excerpt {
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
