import type { Minor } from "../money";
import type { Rate } from "../rates";
import type { Rounding } from "../rounding";

/**
 * A line of credit every household starts with: what it owes, how far it may draw, the price and the minimum. `spending`: bought
 * on it every month on top of the essentials, as far as its limit has room; none unless given.
 */
export type HouseholdDebt = {
  balance: Minor;
  limit: Minor;
  monthlyRate: Rate;
  /** The larger of round(share × statement) and the floor, never more than the statement. */
  minimum: { share: Rate; floor: Minor };
  spending?: Minor;
};

/**
 * Households that are alike in their debts and habits and differ in income and luck. Money in minor units, chances and
 * shares as rates from 0 to 1 inclusive, chances a month.
 */
export type HouseholdParameters = {
  months: number;
  /** Drawn on, and paid, in the order listed. */
  debts: readonly HouseholdDebt[];
  /** A household's usual income is drawn once, evenly from low to high; each month swings evenly by ± swing of it. */
  income: { low: Minor; high: Minor; swing: Rate };
  /** A job is lost with this chance; for `months` months, the first included, income is `benefit` of the usual. */
  jobLoss: { chance: Rate; months: number; benefit: Rate };
  /** Food, rent and the like: paid before any debt. */
  essentials: Minor;
  /** A bill on top with this chance, drawn evenly from low to high. */
  shock: { chance: Rate; low: Minor; high: Minor };
  /** Savings at the start, and the level they are kept at before anything extra is paid. */
  savings: { start: Minor; target: Minor };
  /** The share of what is left each month that pays debt, dearest first; the rest is spent. */
  extra: Rate;
  /** Added to a debt whose minimum is missed, in any part. */
  lateFee: Minor;
  /** Months in a row above the tipping point that make a trap. */
  trapMonths: number;
  rounding: Rounding;
};

const LARGEST_AMOUNT = 10 ** 11;
const LONGEST = 600;
const MOST_DEBTS = 20;

/** Refuses parameters the model has no meaning for. Errors: RangeError with a sentence naming the value. */
export function checkHouseholds(parameters: HouseholdParameters): void {
  const { months, debts, income, jobLoss, shock, savings, trapMonths } = parameters;
  whole("The number of months", months, 1, LONGEST);
  whole("The number of debts", debts.length, 1, MOST_DEBTS);
  whole("The months without a job", jobLoss.months, 1, LONGEST);
  whole("The months that make a trap", trapMonths, 1, LONGEST);
  for (const [name, low, high] of [
    ["income", income.low, income.high],
    ["shock", shock.low, shock.high],
  ] as const) {
    whole(`The lowest ${name}`, low, 0, LARGEST_AMOUNT);
    whole(`The highest ${name}`, high, low, LARGEST_AMOUNT);
  }
  whole("The essentials", parameters.essentials, 0, LARGEST_AMOUNT);
  whole("The savings at the start", savings.start, 0, LARGEST_AMOUNT);
  whole("The savings kept", savings.target, 0, LARGEST_AMOUNT);
  whole("The late fee", parameters.lateFee, 0, LARGEST_AMOUNT);
  for (const each of [
    jobLoss.chance,
    jobLoss.benefit,
    shock.chance,
    parameters.extra,
    income.swing,
  ])
    share(each);
  for (const { balance, limit, minimum, spending } of debts) {
    whole("The spending on a debt", spending ?? 0, 0, LARGEST_AMOUNT);
    whole("The balance of a debt", balance, 0, LARGEST_AMOUNT);
    whole("The limit of a debt", limit, 0, LARGEST_AMOUNT);
    whole("The floor of a minimum", minimum.floor, 0, LARGEST_AMOUNT);
    share(minimum.share);
  }
}

/** What is left of usual income in a month without bad luck, after essentials and the spending on credit; may be below zero. */
export function ordinarySurplus(parameters: HouseholdParameters, usualIncome: number): number {
  const { debts, essentials } = parameters;
  return debts.reduce((left, debt) => left - (debt.spending ?? 0), usualIncome - essentials);
}

/** Guards a whole number from `least` to `most`, else a RangeError that names it. */
export function whole(name: string, value: number, least: number, most: number): void {
  if (!Number.isSafeInteger(value) || value < least || value > most) {
    throw new RangeError(`${name} must be a whole number from ${least} to ${most}; got ${value}.`);
  }
}

function share({ numerator, denominator }: Rate): void {
  if (numerator > denominator) {
    throw new RangeError("Chances and shares of a household are at most 100%.");
  }
}
