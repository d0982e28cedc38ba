import {
  addDays,
  civilDate,
  divideInteger,
  fromMajor,
  minor,
  parseDate,
  percent,
  type Rate,
  rate,
  toDayNumber,
} from "../../../engine";
import {
  type AccountEvent,
  allocatePayment,
  type DatedRun,
  type DatedTerms,
  dayCycles,
  type InterestBasis,
  type Portion,
  runAccount,
  spanInterest,
} from "../../../engine/account";
import { at } from "../compare";
import type { Inputs, Kind } from "../kind";
import { has, listOf, major, moneyOf, numberOf, rateOf, recordsOf, textOf } from "../read";

const NOTHING = minor(0);
const START = civilDate(2025, 12, 31);

/** One balance carried without grace over one cycle: what rises is a purchase, what falls a payment. */
const averageDailyBalance: Kind = (inputs) => {
  const segments = recordsOf(inputs, "segments");
  const days = segments.reduce((sum, segment) => sum + numberOf(segment, "days"), 0);
  if (days !== numberOf(inputs, "cycleDays", days))
    throw new Error("The segments do not fill the cycle.");
  const yearDays = numberOf(inputs, "yearDays", 365);
  if (yearDays !== 360 && yearDays !== 365 && yearDays !== 366)
    throw new Error(`No year has ${yearDays} days.`);
  const run = (basis: InterestBasis, dayCount: DatedTerms["dayCount"]) =>
    onlyCharge(carried(segments, days, rateOf(numberOf(inputs, "apr")), basis, dayCount));
  const average = (basis: InterestBasis) =>
    major(minor(divideInteger(run(basis, yearDays).balanceDays, days, "half-up")));
  const interest = (basis: InterestBasis, dayCount: DatedTerms["dayCount"]) =>
    major(run(basis, dayCount).interest);
  return {
    averageDailyBalance: average("average-daily"),
    adbExcludingNewPurchases: average("average-daily-without-new"),
    interestAdbDpr: interest("average-daily", yearDays),
    interestAdbExcludingNewPurchases: interest("average-daily-without-new", yearDays),
    interestMonthlyRate: interest("average-daily", "twelfth"),
    previousBalanceMethod: interest("previous", "twelfth"),
    adjustedBalanceMethod: interest("adjusted", "twelfth"),
  };
};

function carried(
  segments: readonly Inputs[],
  days: number,
  yearly: Rate,
  basis: InterestBasis,
  dayCount: DatedTerms["dayCount"],
): DatedRun {
  const events: AccountEvent[] = [];
  let day = 1;
  let before = NOTHING;
  for (const [index, segment] of segments.entries()) {
    const balance = moneyOf(segment, "balance");
    const date = addDays(START, day);
    if (index > 0 && balance > before)
      events.push({ kind: "purchase", date, amount: minor(balance - before) });
    if (index > 0 && balance < before)
      events.push({ kind: "payment", date, amount: minor(before - balance) });
    before = balance;
    day += numberOf(segment, "days");
  }
  return runAccount({
    terms: {
      balances: [{ id: "purchase", rate: yearly, grace: true }],
      dayCount,
      basis,
      compounding: { kind: "statement" },
      statementDayCounts: true,
      allocation: { order: "oldest-first", within: "oldest-first" },
      minimum: { formulas: [], floor: NOTHING },
      fees: { balance: "purchase" },
      rounding: "half-up",
    },
    cycles: dayCycles(START, days, { kind: "days-after", days: 1 }, 1),
    opening: { balances: { purchase: moneyOf(segments[0] ?? {}, "balance") }, grace: false },
    events,
  });
}

function onlyCharge({ statements }: DatedRun) {
  return statements[0]?.interestCharges[0] ?? { balanceDays: 0, interest: NOTHING };
}

/** Interest of each span of days and of all together, each rounded once. A day is written as 04-24 or with its year. */
const residual: Kind = (inputs) => {
  const yearly = rateOf(numberOf(inputs, "apr"));
  const divisor = Number(/apr\s*\/\s*(\d+)/.exec(textOf(inputs, "dpr", "apr/365"))?.[1] ?? 365);
  const spans = recordsOf(inputs, "segments").map((segment) => {
    const from = toDayNumber(dayOf(textOf(segment, "fromDay"), 2025));
    const written = toDayNumber(dayOf(textOf(segment, "toDay"), 2025));
    const to = written < from ? written + 365 : written;
    return { from, to, amount: moneyOf(segment, "balance") };
  });
  const interest = (of: typeof spans) => {
    const from = Math.min(...of.map((span) => span.from));
    const to = Math.max(...of.map((span) => span.to));
    return major(spanInterest(of, [{ from, to, rate: yearly, divisor }], "half-up"));
  };
  return {
    days: spans.map(({ from, to }) => to - from + 1),
    interest: spans.map((span) => interest([span])),
    total: interest(spans),
  };
};

function dayOf(text: string, year: number) {
  return parseDate(/^\d\d-\d\d$/.test(text) ? `${year}-${text}` : text);
}

type Named = Portion & { readonly name: string };

/** 12 CFR 1026.53: the excess over the minimum to the highest rate, or a whole payment of which the minimum is named. */
const allocation: Kind = (inputs, expected) => {
  if (has(inputs, "excessPayments")) return deferredAllocation(inputs, expected);
  const minimum = has(inputs, "minimumPayment") ? moneyOf(inputs, "minimumPayment") : NOTHING;
  const payment = has(inputs, "excessPayment")
    ? minor(moneyOf(inputs, "excessPayment") + minimum)
    : moneyOf(inputs, "payment");
  const balances = recordsOf(inputs, "balances").map((balance) => ({
    name: textOf(balance, "name"),
    amount: moneyOf(balance, "balance"),
    rate: rateOf(numberOf(balance, "apr")),
    expiring: at(balance, "expiring") === true,
  }));
  return shares(balances, payment, minimum);
};

/** The last two cycles of a deferred-interest plan: the deferred balance first, the rest elsewhere; named as the answer is. */
function deferredAllocation(inputs: Inputs, expected: Inputs): Record<string, unknown> {
  const before = listOf(inputs, "deferredBefore");
  const names = Object.keys(expected);
  return Object.fromEntries(
    listOf(inputs, "excessPayments").map((payment, index) => {
      const excess = fromMajor(Number(payment));
      const other = rate(Math.round(numberOf(inputs, "otherRate", 0) * 1e6), 1e6);
      const balances = [
        {
          name: "deferred",
          amount: fromMajor(Number(before[index] ?? 0)),
          rate: percent(0),
          expiring: true,
        },
        { name: "other", amount: excess, rate: other },
      ];
      return [names[index] ?? String(index), shares(balances, excess, NOTHING)];
    }),
  );
}

function shares(
  balances: readonly Named[],
  payment: ReturnType<typeof minor>,
  minimumDue: ReturnType<typeof minor>,
) {
  const rule = { order: "minimum-low-rest-high", within: "oldest-first" } as const;
  const given: Record<string, number> = Object.fromEntries(balances.map(({ name }) => [name, 0]));
  for (const { portion, amount } of allocatePayment(rule, balances, payment, {
    minimumDue,
    longOverdue: false,
  })) {
    given[portion.name] = major(minor(fromMajor(given[portion.name] ?? 0) + amount));
  }
  return given;
}

export const mechanicsKinds: Readonly<Record<string, Kind>> = {
  "average-daily-balance": averageDailyBalance,
  "residual-interest": residual,
  "payment-allocation": allocation,
};
