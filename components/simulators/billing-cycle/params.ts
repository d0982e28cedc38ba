import cnBankBill from "@/content/products/cn-bank-bill.json";
import cnUnpaidBill from "@/content/products/cn-unpaid-bill.json";
import huabeiBill from "@/content/products/huabei-bill.json";
import petalBill from "@/content/products/petal-bill.json";
import petalWhole from "@/content/products/petal-whole.json";
import ukBill from "@/content/products/uk-bill.json";
import usBill from "@/content/products/us-bill.json";
import type { Output, Parameter, Unit } from "@/lib/parameters";
import type { Preset } from "../contract";

export const kinds = ["purchase", "cash"] as const;
export const laters = ["full", "minimum"] as const;

/** What bears interest when a bill is not paid in full: first the methods that judge each bill, then the whole account. */
export const methods = [
  "whole-bill",
  "unpaid-from-posting",
  "unpaid-after-due",
  "average-daily",
  "average-daily-without-new",
  "daily",
  "previous",
  "adjusted",
] as const;

/** Which end of the days bears interest: one of the two, the statement day too, or the statement day never. */
export const countings = ["date-to-date", "with-statement-day", "without-statement-day"] as const;

export type Method = (typeof methods)[number];
export type Counting = (typeof countings)[number];

/** The card that a link without parameters means, in either language. */
const start = { ...petalWhole.terms, ...petalWhole.example };

function number(
  key: keyof typeof start,
  unit: Unit,
  [minimum, maximum]: readonly [number, number],
  step: number,
): Parameter {
  return { key, kind: "number", unit, minimum, maximum, step, default: Number(start[key]) };
}

function choice(key: keyof typeof start, choices: readonly string[]): Parameter {
  return { key, kind: "choice", choices, default: String(start[key]) };
}

const AMOUNTS = [0, 100_000] as const;
const FEES = [0, 200] as const;
const SHARES = [0, 100] as const;

export const parameters: readonly Parameter[] = [
  number("purchase-day", "count", [1, 31], 1),
  number("amount", "money", [10, 100_000], 100),
  number("paid", "money", AMOUNTS, 50),
  choice("kind", kinds),
  number("late", "days", [0, 30], 1),
  number("carried", "money", AMOUNTS, 50),
  number("spending", "money", AMOUNTS, 50),
  choice("afterwards", laters),
  choice("basis", methods),
  number("rate", "percent-per-year", SHARES, 0.25),
  choice("counting", countings),
  number("statement-day", "count", [1, 31], 1),
  number("due-days", "days", [1, 25], 1),
  number("posting", "days", [0, 3], 1),
  number("leniency", "days", [0, 3], 1),
  number("tolerance", "money", FEES, 1),
  number("regain", "count", [1, 3], 1),
  number("minimum-percent", "percent", [0.5, 100], 0.5),
  number("minimum-floor", "money", FEES, 1),
  number("late-percent", "percent", SHARES, 0.5),
  number("late-floor", "money", FEES, 1),
  number("cash-percent", "percent", SHARES, 0.5),
  number("cash-floor", "money", FEES, 1),
  number("cash-rate", "percent-per-year", SHARES, 0.25),
  number("cash-days", "days", [1, 365], 1),
];

export const outputs = [
  { name: "free-days", unit: "days" },
  { name: "free-days-longest", unit: "days" },
  { name: "free-days-shortest", unit: "days" },
  { name: "free-days-worth", unit: "money" },
  { name: "bill", unit: "money" },
  { name: "minimum", unit: "money" },
  { name: "rest", unit: "money" },
  { name: "next-interest", unit: "money" },
  { name: "rest-days", unit: "days" },
  { name: "rest-interest", unit: "money" },
  { name: "after-interest", unit: "money" },
  { name: "late-fee", unit: "money" },
  { name: "months-without-free", unit: "months" },
  { name: "interest-whole-bill", unit: "money" },
  { name: "interest-unpaid-from-posting", unit: "money" },
  { name: "interest-unpaid-after-due", unit: "money" },
  { name: "interest-average-daily", unit: "money" },
  { name: "interest-average-daily-without-new", unit: "money" },
  { name: "interest-daily", unit: "money" },
  { name: "interest-previous", unit: "money" },
  { name: "interest-adjusted", unit: "money" },
  { name: "cash-fee", unit: "money" },
  { name: "cash-interest", unit: "money" },
  { name: "cash-cost", unit: "money" },
  { name: "cash-yearly", unit: "percent-per-year" },
] as const satisfies readonly Output[];

export const presets: readonly Preset[] = [
  usBill,
  ukBill,
  petalWhole,
  petalBill,
  cnBankBill,
  cnUnpaidBill,
  huabeiBill,
];

/** Where each language begins: the case its readers live with. */
export const starts = { en: "us-bill", zh: "petal-whole" } as const;
