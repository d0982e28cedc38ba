import { type HouseholdPath, type HouseholdRuleId, householdPath } from "@/engine";
import type { Values } from "@/lib/parameters";
import { numberOf } from "../values";
import { groundOf } from "./futures";
import { householdsOf } from "./households";
import { simulate } from "./model";
import { major } from "./terms";
import { wheelExcerpt } from "./wheel-series";

/** Rows behind a figure: cells in major units, one row a month. */
export type ReasonRow = { readonly month: number; readonly cells: readonly number[] };

export type ReasonRows = {
  readonly kind: "future" | "wheel" | "household";
  readonly columns: readonly string[];
  readonly first: readonly ReasonRow[];
  readonly between: number;
  readonly last: readonly ReasonRow[];
  /** For a household: which one it is, and the month its trap began. */
  readonly household?: { readonly number: number; readonly since: number | null };
  readonly rules?: readonly HouseholdRuleId[];
};

const FIRST = 7;
const LAST = 2;

function excerpt(rows: readonly ReasonRow[]) {
  if (rows.length <= FIRST + LAST + 1) return { first: rows, between: 0, last: [] };
  return {
    first: rows.slice(0, FIRST),
    between: rows.length - FIRST - LAST,
    last: rows.slice(-LAST),
  };
}

/** The months behind an output: of the debt it speaks of, of the wheel, or of one household. */
export function reasonRows(output: string, values: Values): ReasonRows {
  if (output.startsWith("wheel-")) return wheelReason(values);
  if (output.startsWith("households-")) return householdReason(values);
  return futureReason(output, values);
}

function futureReason(output: string, values: Values): ReasonRows {
  const model = simulate(values);
  const calm = /^(calm|first|room|tipping|net|monthly)/.test(output);
  const future = output.startsWith("second") ? model.second : calm ? model.calm : model.own;
  const ends = future.run.outcome.kind === "cleared" && !output.endsWith("-owed");
  // A debt that never ends has no last row: those of the time looked at stand for it.
  const rows = future.run.months.slice(0, ends ? undefined : model.months).map((each) => {
    const { opening, interest, spending, borrowed, payment, closing } = each.debts[0] ?? nothing;
    return {
      month: each.month,
      cells: [opening, interest, spending + borrowed, payment, closing].map(major),
    };
  });
  return {
    kind: "future",
    columns: ["opening", "interest", "added", "paid", "closing"],
    ...excerpt(rows),
  };
}

const nothing = { opening: 0, interest: 0, spending: 0, borrowed: 0, payment: 0, closing: 0 };

function wheelReason(values: Values): ReasonRows {
  const { first, between, last } = wheelExcerpt(simulate(values).wheel);
  const row = ({ month, due, borrowed, cost, owed, room }: (typeof first)[number]) => ({
    month,
    cells: [due, borrowed, cost, owed, room],
  });
  return {
    kind: "wheel",
    columns: ["due", "borrowed", "cost", "owed", "room"],
    first: first.map(row),
    between,
    last: last.map(row),
  };
}

/** How many households are looked at for one to show. */
const LOOKED_AT = 200;

/** The first household that fell into the trap, or the first of all where none of those looked at did. */
function householdReason(values: Values): ReasonRows {
  const parameters = householdsOf(values);
  const seed = String(numberOf(values, "seed"));
  let shown: { number: number; path: HouseholdPath } | null = null;
  for (let number = 0; number < Math.min(LOOKED_AT, numberOf(values, "households")); number++) {
    const path = householdPath(parameters, seed, number);
    if (path.trappedSince !== null || shown === null) shown = { number, path };
    if (path.trappedSince !== null) break;
  }
  const months = shown?.path.months ?? [];
  const since = shown?.path.trappedSince ?? null;
  const rows = months.map((each) => ({
    month: each.month,
    cells: [
      each.income,
      each.shock,
      each.interest,
      each.drawnToLive + each.drawnToPay,
      each.debt,
    ].map(major),
  }));
  const from = since === null ? 0 : Math.max(0, since - 4);
  return {
    kind: "household",
    columns: ["income", "bill", "interest", "drawn", "debt"],
    first: rows.slice(from, from + FIRST),
    between: Math.max(0, rows.length - from - FIRST - LAST),
    last: rows.length - from > FIRST + LAST ? rows.slice(-LAST) : [],
    household: { number: (shown?.number ?? 0) + 1, since },
    rules: months[(since ?? 1) - 1]?.rules ?? [],
  };
}

/** The line worked out from what is left and the monthly rate, in the units people read. */
export function lineSum(values: Values): { net: number; monthlyRate: number } {
  const { net, monthlyRate } = groundOf(values);
  return { net: major(net), monthlyRate: (100 * monthlyRate.numerator) / monthlyRate.denominator };
}
