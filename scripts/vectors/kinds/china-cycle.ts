import {
  addDays,
  addMonths,
  civilDate,
  daysBetween,
  fromDayNumber,
  fromMajor,
  type Minor,
  minor,
  parseDate,
  percent,
  toDayNumber,
} from "../../../engine";
import {
  type BillingCycle,
  type DatedTerms,
  type FeeRule,
  lateFee,
  type MinimumPart,
  minimumPayment,
  runAccount,
  spanInterest,
} from "../../../engine/account";
import { at } from "../compare";
import type { Inputs, Kind } from "../kind";
import { has, major, moneyOf, numberOf, rateOf, recordIn, recordsOf, textOf } from "../read";
import {
  eventsOf,
  interestBaseOn,
  onOrAfter,
  runMode,
  spansIn,
  statementOn,
  termsOf,
  toleranceOf,
} from "./china-account";

const NOTHING = minor(0);
const MODES = ["full", "unpaid_from_posting", "after_due", "daily"];

/** Interest of `days` days on an amount at a daily rate. */
function interestFor(amount: Minor, inputs: Inputs, days: number): Minor {
  const rate = rateOf(numberOf(inputs, "daily_rate"));
  return spanInterest(
    [{ from: 1, to: days, amount }],
    [{ from: 1, to: days, rate, divisor: 1 }],
    "half-up",
  );
}

const revolving: Kind = (inputs) => {
  const run = runMode(inputs, textOf(inputs, "mode"), toleranceOf(inputs));
  const spans = spansIn(run);
  const [first, last] = [spans[0], spans.at(-1)];
  const bill = run.statements[0];
  const paidOn = eventsOf(inputs).find(({ kind }) => kind === "payment")?.date;
  const before = spans.filter(({ to }) => paidOn && to < toDayNumber(paidOn));
  const length = (span: typeof first) => (span ? span.to - span.from + 1 : 0);
  return {
    statement_balance: major(bill?.balance ?? NOTHING),
    minimum_payment: major(bill?.minimum ?? NOTHING),
    days_before_payment: before.length > 0 ? length(first) : 0,
    days_after_payment: length(last),
    interest_on_next_statement: major(run.statements.at(-1)?.interest ?? NOTHING),
    balance_on_next_statement: major(run.statements.at(-1)?.balance ?? NOTHING),
  };
};

/** One result for each mode, and for each key such as with_10_yuan_tolerance the whole-bill mode with that tolerance. */
const modes: Kind = (inputs, expected) => {
  const interest = (mode: string, tolerance: Minor) =>
    major(runMode(inputs, mode, tolerance).statements.at(-1)?.interest ?? NOTHING);
  const results = MODES.map((mode) => [mode, interest(mode, toleranceOf(inputs))]);
  for (const key of Object.keys(expected)) {
    const [, amount, mode] =
      /^(?:(?:with_)?(\d+)_yuan_tolerance)(?:_(\w+))?$/.exec(key.replace("with_", "")) ?? [];
    if (amount) results.push([key, interest(mode ?? "full", fromMajor(Number(amount)))]);
  }
  return Object.fromEntries(results);
};

/** A bill paid in part on its due day: only the rest bears interest, from the next day. The usual minimum is 10%. */
const afterDue: Kind = (inputs) => {
  const due = civilDate(2021, 1, numberOf(inputs, "due_day"));
  const statement = addDays(due, -9);
  const opening = addDays(statement, -1);
  const cycles: BillingCycle[] = [
    { statement: opening, due: statement },
    { statement, due },
    { statement: addMonths(statement, 1), due: addMonths(due, 1) },
  ];
  const [bill, paid] = [moneyOf(inputs, "statement_balance"), moneyOf(inputs, "paid_on_due")];
  const events = [
    { kind: "purchase", date: statement, amount: bill } as const,
    { kind: "payment", date: due, amount: paid } as const,
  ];
  const run = runAccount({
    terms: termsOf(inputs, textOf(inputs, "mode", "after_due")),
    cycles,
    events,
  });
  const [span] = spansIn(run);
  const days = numberOf(inputs, "days", span ? span.to - span.from + 1 : 0);
  return {
    minimum_payment: major(run.statements[0]?.minimum ?? NOTHING),
    interest_base: major(span?.amount ?? NOTHING),
    interest_starts_day: span ? fromDayNumber(span.from).day : null,
    interest_per_day: major(interestFor(span?.amount ?? NOTHING, inputs, 1)),
    interest: major(interestFor(span?.amount ?? NOTHING, inputs, days)),
  };
};

const cashAdvance: Kind = (inputs, expected) => {
  const advance = recordIn(at(inputs, "advance"), "advance");
  const date = parseDate(textOf(advance, "date"));
  const dates = Object.keys(expected).flatMap((key) => /\d{4}-\d\d-\d\d$/.exec(key) ?? []);
  const named = ["interest_until", "repaid"].flatMap((key) =>
    has(inputs, key) ? [textOf(inputs, key)] : [],
  );
  const end = (named.length > 0 ? named : dates).sort().at(-1);
  if (end === undefined) throw new Error("The case has no last day of interest.");
  const cycles = cashCycles(inputs, date, end);
  const base = termsOf(inputs, "daily");
  const fee: FeeRule | undefined = has(advance, "fee_ratio")
    ? {
        share: rateOf(numberOf(advance, "fee_ratio")),
        floor: fromMajor(numberOf(advance, "fee_min", 0)),
        ...(has(advance, "fee_max") ? { cap: moneyOf(advance, "fee_max") } : {}),
      }
    : has(advance, "fee")
      ? { share: percent(0), floor: moneyOf(advance, "fee") }
      : undefined;
  const bears = at(inputs, "fee_bears_interest") === true;
  const fees = { balance: bears ? "cash" : "fee", ...(fee ? { cash: fee } : {}) };
  const terms: DatedTerms = { ...base, fees };
  const amount = moneyOf(advance, "amount");
  const events = [{ kind: "cash-advance", date, amount } as const];
  const repaid = has(inputs, "repaid")
    ? [
        {
          kind: "payment",
          date: parseDate(textOf(inputs, "repaid")),
          amount: fromMajor(10 ** 9),
        } as const,
      ]
    : [];
  const run = runAccount({ terms, cycles, events: [...events, ...repaid] });
  const spans = spansIn(run).filter(({ from }) => from <= toDayNumber(parseDate(end)));
  const [first, last] = [spans[0]?.from ?? 0, Math.max(...spans.map(({ to }) => to))];
  return {
    fee: major(minor(run.statements.reduce((sum, { fees: charged }) => sum + charged, 0))),
    days: spans.length > 0 ? last - first + 1 : 0,
    interest: major(minor(run.statements.reduce((sum, { interest }) => sum + interest, 0))),
    interest_per_day_before_statement: major(interestFor(spans[0]?.amount ?? NOTHING, inputs, 1)),
    interest_per_day: major(interestFor(spans[0]?.amount ?? NOTHING, inputs, 1)),
    ...Object.fromEntries(
      dates.flatMap((day) => [
        [`interest_base_from_${day}`, major(interestBaseOn(run, day))],
        ...(run.statements.some(({ date: made }) => daysBetween(made, parseDate(day)) === 0)
          ? [[`balance_on_statement_day_${day}`, major(statementOn(run, day).balance)]]
          : []),
      ]),
    ),
  };
};

/** Monthly statements from the advance to past the last day a result is about, or one on that day. */
function cashCycles(
  inputs: Inputs,
  date: ReturnType<typeof parseDate>,
  end: string,
): BillingCycle[] {
  const opening = addDays(date, -1);
  const made = [opening];
  if (has(inputs, "statement_day")) {
    const first = onOrAfter(date, numberOf(inputs, "statement_day"));
    for (let index = 0; daysBetween(made.at(-1) ?? opening, parseDate(end)) > 0; index++) {
      made.push(addMonths(first, index));
    }
    if (has(inputs, "interest_until")) made[made.length - 1] = parseDate(end);
  } else {
    made.push(parseDate(end));
  }
  return made.map((statement) => ({ statement, due: addDays(statement, 1) }));
}

const lateCharge: Kind = (inputs) => ({
  late_charge: major(
    interestFor(moneyOf(inputs, "overdue_amount"), inputs, numberOf(inputs, "days")),
  ),
});

const lateFees: Kind = (inputs) => {
  const rule: FeeRule = {
    share: rateOf(numberOf(inputs, "ratio")),
    floor: fromMajor(numberOf(inputs, "floor", 0)),
    ...(has(inputs, "cap") ? { cap: moneyOf(inputs, "cap") } : {}),
  };
  const fee = (each: Inputs) =>
    major(lateFee(rule, moneyOf(each, "minimum"), moneyOf(each, "paid"), "half-up"));
  return { late_fee: has(inputs, "cases") ? recordsOf(inputs, "cases").map(fee) : fee(inputs) };
};

const PARTS: Readonly<Record<string, MinimumPart>> = {
  interest: "interest",
  fees: "fees",
  over_limit: "over-limit",
  previous_minimum_unpaid: "past-due",
};
const NOT_PARTS = /^general_spend$|ratio|floor|rate/;

/** A share of ordinary spending and the whole of every other amount given. */
const minimum: Kind = (inputs) => {
  const whole = Object.keys(inputs).filter(
    (key) => !NOT_PARTS.test(key) && typeof at(inputs, key) === "number",
  );
  const amountOf = (key: string) => (has(inputs, key) ? moneyOf(inputs, key) : NOTHING);
  const figures = {
    balance: minor(
      whole.reduce<number>((sum, key) => sum + amountOf(key), amountOf("general_spend")),
    ),
    interest: amountOf("interest"),
    fees: amountOf("fees"),
    overLimit: amountOf("over_limit"),
    pastDue: amountOf("previous_minimum_unpaid"),
    balances: Object.fromEntries(whole.map((key) => [key, amountOf(key)])),
  };
  const parts = whole.map((key) => ({
    of: PARTS[key] ?? (`balance:${key}` as const),
    share: percent(100),
  }));
  const rest = { of: "rest" as const, share: rateOf(numberOf(inputs, "general_ratio", 0.1)) };
  const terms = {
    formulas: [{ parts: [rest, ...parts] }],
    floor: fromMajor(numberOf(inputs, "floor", 0)),
  };
  return { minimum_payment: major(minimumPayment(terms, figures, "half-up").amount) };
};

export const cycleKinds: Readonly<Record<string, Kind>> = {
  revolving_interest: revolving,
  mode_comparison: modes,
  after_due_interest: afterDue,
  cash_advance_interest: cashAdvance,
  late_charge: lateCharge,
  late_fee: lateFees,
  minimum_payment: minimum,
};
