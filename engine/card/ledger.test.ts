import { describe, expect, it } from "vitest";
import { formatDate, parseDate } from "../dates";
import { fromMajor, toMajor } from "../money";
import { percent } from "../rates";
import { runCard } from "./account";
import { type LedgerRow, ledgerRows } from "./ledger";
import { cycleRate } from "./terms";

const run = (amount: number, spending: number) =>
  runCard({
    terms: {
      cycleRate: cycleRate(percent(12), "twelfth"),
      minimum: {
        kind: "percent",
        percent: percent(2),
        base: "before-interest",
        floor: fromMajor(25),
      },
      rounding: "half-up",
    },
    balance: fromMajor(1000),
    spending: fromMajor(spending),
    start: parseDate("2026-01-15"),
    plan: { kind: "fixed", amount: fromMajor(amount) },
  });

const line = ({ date, statement, amount, balance, rule }: LedgerRow) =>
  `${statement} ${formatDate(date)} ${toMajor(amount)} = ${toMajor(balance)} ${rule}`;

describe(ledgerRows, () => {
  it("lists the balance brought in, each charge and each payment with its rule", () => {
    expect(ledgerRows(run(600, 50)).map(line)).toEqual([
      "1 2026-01-15 1000.00 = 1000.00 opening-balance",
      "1 2026-02-15 10.00 = 1010.00 interest.carried-balance",
      "1 2026-02-15 50.00 = 1060.00 spending.on-statement",
      "1 2026-03-07 -600.00 = 460.00 payment.fixed",
      "2 2026-03-15 4.60 = 464.60 interest.carried-balance",
      "2 2026-03-15 50.00 = 514.60 spending.on-statement",
      "2 2026-04-04 -514.60 = 0.00 payment.final",
    ]);
  });

  it("opens a span with the balance carried since the payment before it", () => {
    expect(ledgerRows(run(600, 0), { from: 2 }).map(line)).toEqual([
      "2 2026-03-07 410.00 = 410.00 opening-balance",
      "2 2026-03-15 4.10 = 414.10 interest.carried-balance",
      "2 2026-04-04 -414.10 = 0.00 payment.final",
    ]);
  });

  it("has no rows past the end of a run", () => {
    expect(ledgerRows(run(600, 0), { from: 3, to: 9 })).toEqual([]);
  });

  it.each([{ from: 0 }, { from: 1.5 }, { from: 3, to: 2 }, { to: Number.NaN }])(
    "refuses the span %o",
    (span) => expect(() => ledgerRows(run(600, 0), span)).toThrow("1 ≤ from ≤ to"),
  );
});
