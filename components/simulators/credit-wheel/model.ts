import {
  type CardTerms,
  cycleRate,
  fromMajor,
  type Minor,
  minor,
  type Plan,
  parseDate,
  percent,
  runCard,
  type Statement,
  toPercent,
} from "@/engine";
import type { Figure, Figures, Values } from "@/lib/parameters";
import { choiceOf, numberOf, once } from "../values";
import { cycles, plans, type Terms } from "./params";

/** Once round: what was carried in, spent, added and paid, and what goes on. Minor units; the sums run from the first lap. */
export type Lap = {
  readonly number: number;
  readonly opening: number;
  readonly spent: number;
  /** What the limit kept from being spent. */
  readonly refused: number;
  readonly interest: number;
  readonly bill: number;
  readonly paid: number;
  readonly closing: number;
  readonly boughtSoFar: number;
  readonly paidSoFar: number;
  readonly interestSoFar: number;
};

export type Model = {
  readonly terms: Terms;
  readonly limit: number;
  readonly laps: readonly Lap[];
};

/** The engine's card needs a day to begin with. No sum depends on it, and none is shown. */
const START = parseDate("2026-01-05");

export function termsOf(values: Values): Terms {
  const number = (key: string) => numberOf(values, key);
  return {
    limit: number("limit"),
    first: number("first"),
    back: number("back"),
    spending: number("spending"),
    plan: choiceOf(values, "plan", plans),
    share: number("share"),
    payment: number("payment"),
    rate: number("rate"),
    cycle: choiceOf(values, "cycle", cycles),
    laps: number("laps"),
  };
}

/** A payment by share is a minimum without a floor: that share of the bill, interest included. */
function cardOf({ rate, cycle, share }: Terms): CardTerms {
  return {
    cycleRate: cycleRate(percent(rate), cycle),
    minimum: {
      kind: "percent",
      percent: percent(share),
      base: "after-interest",
      floor: minor(0),
    },
    rounding: "half-up",
  };
}

/** What a lap adds to what was carried into it, in percent. */
export const cyclePercent = (terms: Terms): number =>
  Number(toPercent(cardOf(terms).cycleRate).toFixed(4));

/** One lap by the engine's card account. Nothing owed and nothing bought makes no statement. */
function statementOf(
  terms: Terms,
  balance: Minor,
  spending: Minor,
  plan: Plan,
): Pick<Statement, "interest" | "balance" | "payment" | "closing"> {
  const account = { terms: cardOf(terms), balance, spending, start: START, plan, horizon: 1 };
  const nothing = minor(0);
  return (
    runCard(account).statements[0] ?? {
      interest: nothing,
      balance: nothing,
      payment: nothing,
      closing: nothing,
    }
  );
}

function planOf(terms: Terms, number: number): Plan {
  if (number === 1) return { kind: "fixed", amount: fromMajor(terms.back) };
  return terms.plan === "share"
    ? { kind: "minimum" }
    : { kind: "fixed", amount: fromMajor(terms.payment) };
}

/** Nobody can buy past the limit. Interest may still carry the debt over it. */
function lapAfter(terms: Terms, limit: number, before: Lap | undefined): Lap {
  const number = (before?.number ?? 0) + 1;
  const opening = minor(before?.closing ?? 0);
  const wanted = fromMajor(number === 1 ? terms.first : terms.spending);
  const spent = minor(Math.min(wanted, Math.max(0, limit - opening)));
  const { interest, balance, payment, closing } = statementOf(
    terms,
    opening,
    spent,
    planOf(terms, number),
  );
  return {
    number,
    opening,
    spent,
    refused: wanted - spent,
    interest,
    bill: balance,
    paid: payment,
    closing,
    boughtSoFar: (before?.boughtSoFar ?? 0) + spent,
    paidSoFar: (before?.paidSoFar ?? 0) + payment,
    interestSoFar: (before?.interestSoFar ?? 0) + interest,
  };
}

export const simulate = once((values): Model => {
  const terms = termsOf(values);
  const limit = fromMajor(terms.limit);
  const laps: Lap[] = [];
  for (let number = 1; number <= terms.laps; number++)
    laps.push(lapAfter(terms, limit, laps.at(-1)));
  return { terms, limit, laps };
});

/** Minor units as the plain number that outputs carry. */
export const major = (amount: number): number => amount / 100;

/** What may still be borrowed: none once interest has carried the debt past the limit. */
export const availableAt = ({ limit }: Model, owed: number): number => Math.max(0, limit - owed);

/** A lap of the model; there are two at least. */
export function lapOf({ laps }: Model, number: number): Lap {
  const lap = laps[number - 1];
  if (!lap) throw new RangeError(`The wheel has ${laps.length} laps; asked for lap ${number}.`);
  return lap;
}

export const refusedLap = ({ laps }: Model): number | null =>
  laps.find(({ refused }) => refused > 0)?.number ?? null;

export function figuresOf(model: Model): Figures {
  const first = lapOf(model, 1);
  const second = lapOf(model, 2);
  const last = lapOf(model, model.laps.length);
  const owed = second.opening + second.spent;
  const refused: Figure = refusedLap(model) ?? "none";
  return {
    owed: major(owed),
    available: major(availableAt(model, owed)),
    carried: major(first.closing),
    "carried-available": major(availableAt(model, first.closing)),
    "lap-interest": major(second.interest),
    bill: major(second.bill),
    "lap-payment": major(second.paid),
    "end-owed": major(last.closing),
    "end-available": major(availableAt(model, last.closing)),
    bought: major(last.boughtSoFar),
    paid: major(last.paidSoFar),
    lender: major(last.interestSoFar),
    "last-interest": major(last.interest),
    "refused-lap": refused,
  };
}

export function figures(values: Values): Figures {
  return figuresOf(simulate(values));
}
