import dayQuote from "@/content/products/day-quote.json";
import huabeiRate from "@/content/products/huabei-rate.json";
import monthQuote from "@/content/products/month-quote.json";
import ukCardRate from "@/content/products/uk-card-rate.json";
import usCardRate from "@/content/products/us-card-rate.json";
import usPaydayRate from "@/content/products/us-payday-rate.json";
import type { Output, Parameter } from "@/lib/parameters";
import type { Preset } from "../contract";

/** What a price can be quoted for, from the shortest. */
export const units = ["day", "month", "quarter", "year"] as const;

export type QuoteUnit = (typeof units)[number];

export const compoundings = ["daily", "monthly", "quarterly", "yearly"] as const;

export type Compounding = (typeof compoundings)[number];

export type Terms = {
  /** Owed, in major units. */
  balance: number;
  /** The quoted price as a stated yearly rate in percent: one price, whatever unit it is read in. */
  rate: number;
  /** The unit in which the price is quoted and read. */
  unit: QuoteUnit;
  days: number;
  /** How often interest that is left unpaid joins the debt. */
  compounding: Compounding;
};

export type Quote = { readonly id: string; readonly percent: number; readonly unit: QuoteUnit };

/** Made-up offers for the same loan, in four units, that the reader's own is set beside. */
export const comparedQuotes = [
  { id: "quarter", percent: 5, unit: "quarter" },
  { id: "year", percent: 16, unit: "year" },
  { id: "month", percent: 1.3, unit: "month" },
  { id: "day", percent: 0.04, unit: "day" },
] as const satisfies readonly Quote[];

/** The quote that a link without parameters means, in either language. */
const start = { ...dayQuote.terms, ...dayQuote.example };

/** Even the dearest, left to grow for a year on the largest debt, stays below 2^53 − 1 minor units. */
export const parameters = [
  {
    key: "balance",
    kind: "number",
    unit: "money",
    minimum: 100,
    maximum: 500_000,
    step: 100,
    default: start.balance,
  },
  {
    key: "rate",
    kind: "number",
    unit: "percent-per-year",
    minimum: 0,
    maximum: 500,
    step: 0.25,
    default: start.rate,
  },
  { key: "unit", kind: "choice", choices: units, default: start.unit },
  {
    key: "days",
    kind: "number",
    unit: "days",
    minimum: 1,
    maximum: 365,
    step: 1,
    default: start.days,
  },
  { key: "compounding", kind: "choice", choices: compoundings, default: start.compounding },
] as const satisfies readonly Parameter[];

export const outputs = [
  { name: "yearly-rate", unit: "percent-per-year" },
  { name: "quarterly-rate", unit: "percent" },
  { name: "monthly-rate", unit: "percent" },
  { name: "daily-rate", unit: "percent" },
  { name: "unit-rate", unit: "percent" },
  { name: "effective-yearly", unit: "percent-per-year" },
  { name: "effective-quarterly", unit: "percent" },
  { name: "effective-monthly", unit: "percent" },
  { name: "effective-daily", unit: "percent" },
  { name: "year-cost", unit: "money" },
  { name: "quarter-cost", unit: "money" },
  { name: "month-cost", unit: "money" },
  { name: "day-cost", unit: "money" },
  { name: "unit-cost", unit: "money" },
  { name: "year-compound", unit: "money" },
  { name: "interest-on-interest", unit: "money" },
  { name: "days-rate", unit: "percent" },
  { name: "days-cost", unit: "money" },
  { name: "days-compound", unit: "money" },
  { name: "place", unit: "count" },
] as const satisfies readonly Output[];

export const presets: readonly Preset[] = [
  dayQuote,
  monthQuote,
  huabeiRate,
  usCardRate,
  ukCardRate,
  usPaydayRate,
];

/** Where each language begins: a yearly rate on a card, and a daily rate on a phone. */
export const starts = { en: "us-card-rate", zh: "day-quote" } as const;
