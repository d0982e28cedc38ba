import cnBank from "@/content/products/cn-bank-wheel.json";
import huabei from "@/content/products/huabei-wheel.json";
import petal from "@/content/products/petal-wheel.json";
import ukCard from "@/content/products/uk-wheel.json";
import usCard from "@/content/products/us-wheel.json";
import type { Output, Parameter } from "@/lib/parameters";
import type { Preset } from "../contract";

export const plans = ["share", "amount"] as const;
export const cycles = ["twelfth", "thirty-days"] as const;

export type Terms = {
  /** The most that may be owed, in major units. */
  limit: number;
  /** Spent in the first lap, and paid at its end. */
  first: number;
  back: number;
  /** Spent in each lap after that, as far as the limit allows. */
  spending: number;
  plan: (typeof plans)[number];
  /** Percent of each bill that is paid, for the plan "share". */
  share: number;
  /** Paid in each lap, for the plan "amount". */
  payment: number;
  /** Simple yearly rate in percent. */
  rate: number;
  cycle: (typeof cycles)[number];
  laps: number;
};

/** The card that a link without parameters means, in either language. */
const start = { ...usCard.terms, ...usCard.example };

export const parameters = [
  money("limit", 500, 200_000, 500, start.limit),
  money("first", 10, 200_000, 100, start.first),
  money("back", 0, 200_000, 100, start.back),
  money("spending", 0, 100_000, 50, start.spending),
  { key: "plan", kind: "choice", choices: plans, default: start.plan },
  {
    key: "share",
    kind: "number",
    unit: "percent",
    minimum: 1,
    maximum: 100,
    step: 1,
    default: start.share,
  },
  money("payment", 10, 200_000, 50, start.payment),
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
  {
    key: "laps",
    kind: "number",
    unit: "count",
    minimum: 2,
    maximum: 60,
    step: 1,
    default: start.laps,
  },
] as const satisfies readonly Parameter[];

function money<Key extends string>(
  key: Key,
  minimum: number,
  maximum: number,
  step: number,
  standard: number,
) {
  return {
    key,
    kind: "number",
    unit: "money",
    minimum,
    maximum,
    step,
    default: standard,
  } as const;
}

export const outputs = [
  { name: "owed", unit: "money" },
  { name: "available", unit: "money" },
  { name: "carried", unit: "money" },
  { name: "carried-available", unit: "money" },
  { name: "lap-interest", unit: "money" },
  { name: "bill", unit: "money" },
  { name: "lap-payment", unit: "money" },
  { name: "end-owed", unit: "money" },
  { name: "end-available", unit: "money" },
  { name: "bought", unit: "money" },
  { name: "paid", unit: "money" },
  { name: "lender", unit: "money" },
  { name: "last-interest", unit: "money" },
  { name: "refused-lap", unit: "count" },
] as const satisfies readonly Output[];

export const presets: readonly Preset[] = [usCard, ukCard, cnBank, huabei, petal];

/** Where each language begins: the case its readers live with. */
export const starts = { en: "us-wheel", zh: "petal-wheel" } as const;
