import cnCardAndLoan from "@/content/products/cn-card-and-loan.json";
import householdCny from "@/content/products/household-cny.json";
import householdUsd from "@/content/products/household-usd.json";
import usTwoCards from "@/content/products/us-two-cards.json";
import type { Output, Parameter, Unit } from "@/lib/parameters";
import type { Preset } from "../contract";

/** The household that a link without parameters means, in either language. */
const start = { ...householdUsd.terms, ...householdUsd.example };

type Key = keyof typeof start;

const MOST = 500_000;

const number = (key: Key, unit: Unit, minimum: number, maximum: number, step: number) =>
  ({ key, kind: "number", unit, minimum, maximum, step, default: start[key] }) as const;

/** First the two futures, then borrowing from one to pay another, then ten thousand households. */
export const parameters = [
  number("balance", "money", 100, MOST, 100),
  number("surplus", "money", 0, 100_000, 10),
  number("rate", "percent-per-year", 0, 100, 0.25),
  number("spending", "money", 0, 100_000, 10),
  number("second", "money", 100, MOST, 100),
  number("shock", "money", 0, MOST, 100),
  number("shock-month", "months", 1, 120, 1),
  number("savings", "money", 0, MOST, 100),
  number("years", "years", 1, 20, 1),

  number("limit", "money", 0, MOST, 100),
  number("minimum", "percent", 0, 50, 0.5),
  number("floor", "money", 0, 1000, 5),
  number("lenders", "count", 1, 5, 1),
  number("other-limit", "money", 0, MOST, 100),
  number("other-rate", "percent-per-year", 0, 100, 0.25),
  number("fee", "percent", 0, 20, 0.5),

  number("living", "money", 0, MOST, 100),
  number("swing", "percent", 0, 100, 1),
  number("bill-chance", "percent", 0, 100, 0.5),
  number("bill", "money", 0, MOST, 100),
  number("job-chance", "percent", 0, 100, 0.1),
  number("job-months", "months", 1, 36, 1),
  number("benefit", "percent", 0, 100, 5),
  number("late-fee", "money", 0, 1000, 5),
  number("households", "count", 100, 20_000, 100),
  number("seed", "count", 1, 9999, 1),
  number("lever-savings", "money", 0, MOST, 100),
  number("lever-rate", "percent-per-year", 0, 100, 0.25),
  number("lever-limit", "percent", 0, 100, 5),
  number("lever-spending", "money", 0, 100_000, 10),
] satisfies readonly Parameter[];

export const outputs = [
  { name: "tipping-point", unit: "money" },
  { name: "room", unit: "money" },
  { name: "net-surplus", unit: "money" },
  { name: "monthly-rate", unit: "percent" },
  { name: "first-interest", unit: "money" },
  { name: "first-principal", unit: "money" },
  { name: "own-months", unit: "months" },
  { name: "own-interest", unit: "money" },
  { name: "own-owed", unit: "money" },
  { name: "crossing", unit: "months" },
  { name: "calm-months", unit: "months" },
  { name: "calm-owed", unit: "money" },
  { name: "second-months", unit: "months" },
  { name: "second-owed", unit: "money" },
  { name: "wheel-due", unit: "money" },
  { name: "wheel-gap", unit: "money" },
  { name: "wheel-out", unit: "months" },
  { name: "wheel-clear", unit: "months" },
  { name: "wheel-owed", unit: "money" },
  { name: "wheel-borrowed", unit: "money" },
  { name: "wheel-to-pay", unit: "money" },
  { name: "wheel-interest", unit: "money" },
  { name: "wheel-fees", unit: "money" },
] as const satisfies readonly Output[];

export const presets: readonly Preset[] = [householdUsd, householdCny, usTwoCards, cnCardAndLoan];

/** Where each language begins: the same teaching household, in the reader's money. */
export const starts = { en: "household-usd", zh: "household-cny" } as const;

/** What the button brings on a reader who has set no bill yet. */
export const FIRST_SHOCK = 3000;
