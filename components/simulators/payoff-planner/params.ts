import chen from "@/content/products/planner-chen.json";
import lin from "@/content/products/planner-lin.json";
import maya from "@/content/products/planner-maya.json";
import omar from "@/content/products/planner-omar.json";
import type { NumberParameter, Output, Parameter, Unit } from "@/lib/parameters";
import type { Preset } from "../contract";
import { sampleNames } from "./people";

/** Sample people, whose debts stand in people.json, and the reader's own list, which no link carries. */
export const people = [...sampleNames, "own"] as const;
export const orders = ["by-rate", "by-size", "balance-matching", "by-hand"] as const;
export const feePayers = ["found", "borrowed"] as const;

export type OrderName = (typeof orders)[number];

export type Terms = {
  person: (typeof people)[number];
  /** All that is paid in a month, in major units. */
  budget: number;
  order: OrderName;
  /** Places in the list, first to be paid first, as digits: 312 is the third, the first, the second. */
  hand: number;
  /** What the budget is raised by, for comparison. */
  raise: number;
  /** New spending a month, on the debt of the list that is spent on. */
  spending: number;
  /** Money on top of the budget, once. */
  extra: number;
  extraMonth: number;
  /** A surprise bill, once. */
  shock: number;
  shockMonth: number;
  /** Savings for surprises, and what goes there each month until they are full. */
  buffer: number;
  bufferMonthly: number;
  /** Added to a debt whose minimum was not paid whole. */
  lateFee: number;
  loanRate: number;
  loanMonths: number;
  /** Percent of the loan. */
  loanFee: number;
  loanFeePaid: (typeof feePayers)[number];
};

/** The person a link without parameters means, in either language. */
const start = { ...maya.terms, ...maya.example };

type Limits = readonly [minimum: number, maximum: number, step: number];

type NumberKey = {
  [Key in keyof typeof start]: (typeof start)[Key] extends number ? Key : never;
}[keyof typeof start];

function number(key: NumberKey, unit: Unit, [minimum, maximum, step]: Limits): NumberParameter {
  return { key, kind: "number", unit, minimum, maximum, step, default: start[key] };
}

/** Events come within five years, so that whether a plan ends can be proved after the last of them. */
const EVENTS: Limits = [1, 60, 1];

export const parameters: readonly Parameter[] = [
  { key: "person", kind: "choice", choices: people, default: start.person },
  number("budget", "money", [10, 1_000_000, 50]),
  { key: "order", kind: "choice", choices: orders, default: start.order },
  number("hand", "count", [0, 987_654_321, 1]),
  number("raise", "money", [0, 100_000, 50]),
  number("spending", "money", [0, 100_000, 50]),
  number("extra", "money", [0, 1_000_000, 100]),
  number("extra-month", "months", EVENTS),
  number("shock", "money", [0, 1_000_000, 100]),
  number("shock-month", "months", EVENTS),
  number("buffer", "money", [0, 1_000_000, 100]),
  number("buffer-monthly", "money", [0, 100_000, 50]),
  number("late-fee", "money", [0, 1_000, 5]),
  number("loan-rate", "percent-per-year", [0, 100, 0.1]),
  number("loan-months", "months", [1, 120, 1]),
  number("loan-fee", "percent", [0, 20, 0.5]),
  { key: "loan-fee-paid", kind: "choice", choices: feePayers, default: start["loan-fee-paid"] },
];

/** How the outputs of each order are called. */
export const orderOutputs = {
  "by-rate": "by-rate",
  "by-size": "by-size",
  "balance-matching": "habit",
  "by-hand": "by-hand",
} as const satisfies Record<OrderName, string>;

const ofOrders = orders.flatMap((order): Output[] => {
  const name = orderOutputs[order];
  return [
    { name: `${name}-months`, unit: "months" },
    { name: `${name}-interest`, unit: "money" },
    { name: `${name}-first`, unit: "months" },
    ...(order === "by-rate" ? [] : [{ name: `${name}-price`, unit: "money" } as const]),
  ];
});

export const outputs: readonly Output[] = [
  { name: "plan-months", unit: "months" },
  { name: "plan-interest", unit: "money" },
  { name: "plan-paid", unit: "money" },
  { name: "plan-fees", unit: "money" },
  { name: "plan-price", unit: "money" },
  ...ofOrders,
  { name: "habit-later", unit: "months" },
  { name: "owed", unit: "money" },
  { name: "minimums", unit: "money" },
  { name: "first-interest", unit: "money" },
  { name: "raise-saves", unit: "money" },
  { name: "raise-sooner", unit: "months" },
  { name: "shock-borrowed", unit: "money" },
  { name: "buffer-left", unit: "money" },
  { name: "loan-payment", unit: "money" },
  { name: "loan-cash", unit: "money" },
  { name: "loan-interest", unit: "money" },
  { name: "loan-fees", unit: "money" },
  { name: "loan-cost", unit: "money" },
  { name: "loan-nominal", unit: "percent-per-year" },
  { name: "loan-effective", unit: "percent-per-year" },
  { name: "alone-months", unit: "months" },
  { name: "alone-interest", unit: "money" },
  { name: "loan-saves", unit: "money" },
];

export const presets: readonly Preset[] = [maya, lin, chen, omar];

/** Where each language begins: the same debts, in the reader's money and among the reader's lenders. */
export const starts = { en: "planner-maya", zh: "planner-lin" } as const;
