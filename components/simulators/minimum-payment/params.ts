import cnBankCard from "@/content/products/cn-bank-card.json";
import huabei from "@/content/products/huabei.json";
import petal from "@/content/products/petal.json";
import ukCard from "@/content/products/uk-card.json";
import usCard from "@/content/products/us-card.json";
import type { Output, Parameter } from "@/lib/parameters";
import type { Preset } from "../contract";

export const rules = ["percent", "percent-plus-interest"] as const;
export const bases = ["after-interest", "before-interest"] as const;
export const cycles = ["twelfth", "thirty-days"] as const;
export const plans = ["fixed", "first-minimum", "target"] as const;

export type Terms = {
  /** Owed at the start, in major units. */
  balance: number;
  /** Simple yearly rate in percent: twelve months of it, or 365 days of it. */
  rate: number;
  cycle: (typeof cycles)[number];
  rule: (typeof rules)[number];
  /** Percent of the base that the minimum asks for. */
  percent: number;
  base: (typeof bases)[number];
  floor: number;
  plan: (typeof plans)[number];
  /** Your own payment a month, for the plan "fixed". */
  payment: number;
  /** Months to be free in, for the plan "target". */
  months: number;
  /** New spending a month, on the statement before the payment. */
  spending: number;
};

/** Rules of other cards that the reader's is set beside: percent of the balance. */
export const comparedPercents = [10, 5, 3, 2] as const;

/** The map: payments as percents of what is owed, and yearly rates. */
export const mapShares = [0.5, 1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10, 15, 20] as const;
export const mapRates = [0, 6, 12, 18, 24, 30, 36, 48, 60] as const;

/** The card that a link without parameters means, in either language. */
const start = { ...usCard.terms, ...usCard.example };

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
    maximum: 100,
    step: 0.25,
    default: start.rate,
  },
  { key: "cycle", kind: "choice", choices: cycles, default: start.cycle },
  { key: "rule", kind: "choice", choices: rules, default: start.rule },
  {
    key: "percent",
    kind: "number",
    unit: "percent",
    minimum: 0.5,
    maximum: 50,
    step: 0.5,
    default: start.percent,
  },
  { key: "base", kind: "choice", choices: bases, default: start.base },
  {
    key: "floor",
    kind: "number",
    unit: "money",
    minimum: 1,
    maximum: 1_000,
    step: 5,
    default: start.floor,
  },
  { key: "plan", kind: "choice", choices: plans, default: start.plan },
  {
    key: "payment",
    kind: "number",
    unit: "money",
    minimum: 10,
    maximum: 500_000,
    step: 10,
    default: start.payment,
  },
  {
    key: "months",
    kind: "number",
    unit: "months",
    minimum: 1,
    maximum: 360,
    step: 1,
    default: start.months,
  },
  {
    key: "spending",
    kind: "number",
    unit: "money",
    minimum: 0,
    maximum: 100_000,
    step: 50,
    default: start.spending,
  },
] as const satisfies readonly Parameter[];

export const outputs = [
  { name: "minimum-months", unit: "months" },
  { name: "minimum-interest", unit: "money" },
  { name: "minimum-paid", unit: "money" },
  { name: "minimum-resting", unit: "money" },
  { name: "minimum-resting-interest", unit: "money" },
  { name: "own-months", unit: "months" },
  { name: "own-interest", unit: "money" },
  { name: "own-paid", unit: "money" },
  { name: "own-payment", unit: "money" },
  { name: "saved-months", unit: "months" },
  { name: "saved-interest", unit: "money" },
  { name: "first-statement", unit: "money" },
  { name: "first-interest", unit: "money" },
  { name: "first-minimum", unit: "money" },
  { name: "first-principal", unit: "money" },
  { name: "disclosed-minimum-paid", unit: "money" },
  { name: "disclosed-payment", unit: "money" },
  { name: "disclosed-paid", unit: "money" },
  { name: "disclosed-savings", unit: "money" },
  { name: "interest-share", unit: "percent" },
  { name: "cycle-rate", unit: "percent" },
] as const satisfies readonly Output[];

export const presets: readonly Preset[] = [usCard, ukCard, cnBankCard, huabei, petal];

/** Where each language begins: the case its readers live with. */
export const starts = { en: "us-card", zh: "petal" } as const;
