import { toPercent } from "@/engine";
import type { Figure, Figures, Values } from "@/lib/parameters";
import { numberOf, once } from "../values";
import {
  borrowedShock,
  crossingOf,
  type Future,
  futureOf,
  type Ground,
  groundOf,
  owedAfter,
} from "./futures";
import { major, wholeMonths } from "./terms";
import { type Wheel, wheelOf, wheelOwed } from "./wheel";

/** Your debt with the bill and without it, a second debt, the line between them, and the wheel of lenders. */
export type Model = {
  readonly ground: Ground;
  readonly own: Future;
  /** Your debt without the bill. */
  readonly calm: Future;
  readonly second: Future;
  /** The month in which your debt passes the line, null if it does not or began above it. */
  readonly crossing: number | null;
  /** How many months the futures are looked at. */
  readonly months: number;
  readonly shock: { readonly asked: number; readonly borrowed: number; readonly month: number };
  readonly wheel: Wheel;
};

function work(values: Values): Model {
  const ground = groundOf(values);
  const borrowed = borrowedShock(values);
  const none = 0 as typeof borrowed;
  const own = futureOf(values, numberOf(values, "balance"), borrowed);
  return {
    ground,
    own,
    calm: futureOf(values, numberOf(values, "balance"), none),
    second: futureOf(values, numberOf(values, "second"), none),
    crossing: crossingOf(own, ground.line),
    months: wholeMonths(values),
    shock: {
      asked: numberOf(values, "shock"),
      borrowed: major(borrowed),
      month: numberOf(values, "shock-month"),
    },
    wheel: wheelOf(values),
  };
}

/** Both futures and the wheel for these values. */
export const simulate = once(work);

/** Months until it is gone; `never` where that is proved, `none` where a hundred years do not tell. */
function monthsOf({ run }: Future): Figure {
  if (run.outcome.kind === "cleared") return run.outcome.months;
  return run.outcome.kind === "never" ? "never" : "none";
}

function interestOf(future: Future): Figure {
  const months = monthsOf(future);
  return typeof months === "number" ? major(future.run.interest) : months;
}

function owedFigure(future: Future, months: number): Figure {
  const owed = owedAfter(future, months);
  return owed === null ? "none" : major(owed);
}

export function figuresOf(model: Model): Figures {
  const { ground, own, calm, second, months } = model;
  const [first] = calm.run.months;
  const interest = first?.debts[0]?.interest ?? 0;
  return {
    "tipping-point": ground.line === null ? "none" : major(ground.line),
    room: ground.line === null ? "none" : major(ground.line - own.start),
    "net-surplus": major(ground.net),
    "monthly-rate": Number(toPercent(ground.monthlyRate).toFixed(4)),
    "first-interest": major(interest),
    "first-principal": major(ground.net - interest),
    "own-months": monthsOf(own),
    "own-interest": interestOf(own),
    "own-owed": owedFigure(own, months),
    crossing: model.crossing ?? "none",
    "calm-months": monthsOf(calm),
    "calm-owed": owedFigure(calm, months),
    "second-months": monthsOf(second),
    "second-owed": owedFigure(second, months),
    ...wheelFigures(model.wheel),
  };
}

function wheelFigures(wheel: Wheel): Figures {
  const { outcome, borrowed, toPayDebts, interest, fees, months } = wheel.run;
  return {
    "wheel-due": major(wheel.due),
    "wheel-gap": major(wheel.gap),
    "wheel-out": outcome.kind === "ran-out" ? outcome.month : "none",
    "wheel-clear": clearOf(wheel),
    "wheel-owed": major(wheelOwed(wheel, months.length)),
    "wheel-borrowed": major(borrowed),
    "wheel-to-pay": major(toPayDebts),
    "wheel-interest": major(interest),
    "wheel-fees": major(fees),
  };
}

function clearOf({ run: { outcome } }: Wheel): Figure {
  if (outcome.kind === "cleared") return outcome.months;
  return outcome.kind === "undecided" ? "none" : "never";
}

export function figures(values: Values): Figures {
  return figuresOf(simulate(values));
}
