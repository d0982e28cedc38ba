import {
  type CardTerms,
  cycleRate,
  fromMajor,
  ledgerRows,
  type Minor,
  monthsToClear,
  parseDate,
  payoffGrid,
  percent,
  runCard,
  runInstalments,
} from "@/engine";

/** $5,000 at 24.99%, a twelfth a month; 1% of the balance with interest, plus interest, at least $35. */
const terms: CardTerms = {
  cycleRate: cycleRate(percent(24.99), "twelfth"),
  minimum: {
    kind: "percent-plus-interest",
    percent: percent(1),
    base: "after-interest",
    floor: fromMajor(35),
  },
  rounding: "half-up",
};

const card = {
  terms,
  balance: fromMajor(5000),
  spending: fromMajor(0),
  plan: { kind: "minimum" },
} as const;
const start = parseDate("2026-01-05");

/** What everybody's ledger says, so that nobody is timed for other work: its months and its interest in cents. */
export type Answer = { readonly months: number; readonly interest: number };

/** The 200-month case with its statements and, from them, every dated entry: 401 rows, each with its rule. */
export function engineLedger(): Answer {
  const run = runCard({ ...card, start });
  const rows = ledgerRows(run);
  return { months: rows.at(-1)?.statement ?? 0, interest: run.summary.interest };
}

/** The same sum as a loan of 200 level payments, a row a month. */
export function engineLevel(): Answer {
  const { rows } = runInstalments({
    principal: card.balance,
    periods: 200,
    repayment: "level",
    rate: terms.cycleRate,
    fees: [],
    rounding: "half-up",
  });
  const interest = rows.reduce((sum, row) => sum + row.interest, 0);
  return { months: rows.length, interest };
}

export const engineMonths = (): number => monthsToClear(card) ?? 0;

const steps = Array.from({ length: 100 }, (_, index) => index);
const cycleRates = steps.map((step) => cycleRate(percent(6 + step * 0.3), "twelfth"));
const payments = steps.map((step): Minor => fromMajor(50 + step * 5));

/** A map of 100 payments from $50 to $545 and 100 yearly rates from 6% to 35.7% on $5,000. */
export function engineGrid(): number {
  const { balance, spending } = card;
  const cells = payoffGrid({ balance, spending, cycleRates, payments, rounding: "half-up" });
  return cells.flat().filter((cell) => cell.months !== null).length;
}
