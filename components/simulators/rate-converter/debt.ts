import {
  applyRate,
  compounded,
  divideRate,
  type Minor,
  minor,
  multiplyRate,
  PERIODS_A_YEAR,
  type Rate,
  simpleInterest,
} from "@/engine";
import type { Compounding, QuoteUnit } from "./params";

/** A debt and its price. */
export type Debt = {
  readonly principal: Minor;
  /** The stated rate of a year. */
  readonly yearly: Rate;
  /** How many times a year unpaid interest joins the debt. */
  readonly postings: number;
};

const { day, month, quarter, year } = PERIODS_A_YEAR;

export const DAYS = day;

/** Periods of each unit in a year. */
export const periodsOf: Readonly<Record<QuoteUnit, number>> = { day, month, quarter, year };

export const postingsOf: Readonly<Record<Compounding, number>> = {
  daily: day,
  monthly: month,
  quarterly: quarter,
  yearly: year,
};

/** Interest of one period, paid when it comes. */
export function periodCost({ principal, yearly }: Debt, periods: number): Minor {
  return applyRate(principal, divideRate(yearly, periods), "half-up");
}

/** Interest over so many days when it is paid as it comes, so that it never bears interest. */
export function straight({ principal, yearly }: Debt, days: number): Minor {
  return simpleInterest(principal, yearly, days);
}

/** What is owed after so many postings, nothing paid, exact to the cent. */
export function owedAfter({ principal, yearly, postings }: Debt, count: number): Minor {
  return compounded(principal, divideRate(yearly, postings), count, "half-up");
}

/** Interest over so many days when none is paid: it joins the debt at each posting, and grows straight in between. */
export function unpaid(debt: Debt, days: number): Minor {
  const { principal, yearly, postings } = debt;
  const whole = Math.floor((days * postings) / DAYS);
  const rest = days * postings - whole * DAYS;
  const owed = owedAfter(debt, whole);
  const since = applyRate(owed, divideRate(multiplyRate(yearly, rest), DAYS * postings), "half-up");
  // Rounded twice it may come out a cent below what is rounded once, and it is never less.
  return minor(Math.max(owed - principal + since, straight(debt, days)));
}

/** The same to the nearest binary number, fast enough for every point of a line during a drag. */
export function roughlyUnpaid({ principal, yearly, postings }: Debt, days: number): number {
  const rate = yearly.numerator / yearly.denominator / postings;
  const time = (days * postings) / DAYS;
  const whole = Math.floor(time);
  return (principal * ((1 + rate) ** whole * (1 + rate * (time - whole)) - 1)) / 100;
}
