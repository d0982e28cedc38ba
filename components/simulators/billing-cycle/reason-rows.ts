import { type DatedStatement, toDayNumber } from "@/engine";
import { bearingCharges, runCase } from "./account";
import type { Model } from "./model";
import { type Method, methods } from "./params";

/** Days with the same amount that bore interest; amounts in major units. */
export type ChargeRow = {
  readonly from: number;
  readonly to: number;
  readonly days: number;
  readonly amount: number;
};

/** The days and amounts behind an output that is the interest of a bill, and the method that counted them. */
export function chargesFor(
  model: Model,
  output: string,
): { readonly method: Method; readonly rows: readonly ChargeRow[] } | null {
  const { terms, schedule, rest } = model;
  if (output === "rest-interest") {
    const { days } = schedule;
    const from = days.due + 1;
    const to = days.nextBill - (terms.counting === "without-statement-day" ? 1 : 0);
    const known = rest > 0 && to >= from;
    return {
      method: "unpaid-after-due",
      rows: known ? [{ from, to, days: to - from + 1, amount: rest / 100 }] : [],
    };
  }
  const bill = output === "after-interest" ? 3 : 2;
  const method =
    output === "next-interest" || output === "after-interest"
      ? terms.basis
      : methods.find((each) => output === `interest-${each}`);
  if (!method) return null;
  const run = method === terms.basis ? model.run : runCase(terms, schedule, method, 2).run;
  return { method, rows: rowsOf(run.statements[bill - 1]) };
}

function rowsOf(statement: DatedStatement | undefined): ChargeRow[] {
  if (!statement) return [];
  return bearingCharges(statement)
    .flatMap(({ spans }) => spans)
    .map(({ from, to, amount }) => ({ from, to, days: to - from + 1, amount: amount / 100 }))
    .sort((a, b) => a.from - b.from || b.amount - a.amount);
}

/** The rows of the account up to the next bill but one. */
export function accountRows({ run }: Model) {
  return run.rows
    .filter(({ statement }) => statement <= 3)
    .map(({ date, kind, rule, amount, owed, statement }, index) => ({
      key: index,
      day: toDayNumber(date),
      kind,
      rule: rule.replaceAll(".", "-"),
      amount: amount / 100,
      owed: owed / 100,
      statement,
    }));
}
