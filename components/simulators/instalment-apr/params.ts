import bankLoan from "@/content/products/bank-loan.json";
import cnCardPlan from "@/content/products/cn-card-plan.json";
import freePlan from "@/content/products/free-plan.json";
import huabeiPlan from "@/content/products/huabei-plan.json";
import petalPlan from "@/content/products/petal-plan.json";
import shopPlan from "@/content/products/shop-plan.json";
import upfrontLoan from "@/content/products/upfront-loan.json";
import usCardPlan from "@/content/products/us-card-plan.json";
import type { Output, Parameter } from "@/lib/parameters";
import type { Preset } from "../contract";

/**
 * How the price of a plan is said: a share of the amount in all, with each payment, with the first payment, or kept
 * back on the first day; or a yearly rate on what is still owed.
 */
export const kinds = ["total", "each", "first", "start", "yearly"] as const;

export type Kind = (typeof kinds)[number];

/** The plan that a link without parameters means, in either language. */
const start = { ...petalPlan.terms, ...petalPlan.example };

const money = (key: string, minimum: number, maximum: number, step: number, value: number) =>
  ({ key, kind: "number", unit: "money", minimum, maximum, step, default: value }) as const;

const percent = (key: string, maximum: number, step: number, value: number) =>
  ({ key, kind: "number", unit: "percent", minimum: 0, maximum, step, default: value }) as const;

const count = (key: string, value: number) =>
  ({
    key,
    kind: "number",
    unit: "count",
    minimum: 1,
    maximum: 60,
    step: 1,
    default: value,
  }) as const;

export const parameters = [
  money("amount", 100, 1_000_000, 100, start.amount),
  count("payments", start.payments),
  { key: "kind", kind: "choice", choices: kinds, default: start.kind },
  percent("fee", 100, 0.1, start.fee),
  percent("extra", 100, 0.5, start.extra),
  money("discount", 0, 1_000_000, 10, start.discount),
  count("settle", start.settle),
  money("spending", 0, 100_000, 50, start.spending),
  percent("late", 5, 0.01, start.late),
] as const satisfies readonly Parameter[];

export const outputs = [
  { name: "yearly-rate", unit: "percent-per-year" },
  { name: "effective-rate", unit: "percent-per-year" },
  { name: "looks-like", unit: "percent-per-year" },
  { name: "payment", unit: "money" },
  { name: "first-payment", unit: "money" },
  { name: "fee-cost", unit: "money" },
  { name: "cost", unit: "money" },
  { name: "paid", unit: "money" },
  { name: "received", unit: "money" },
  { name: "average-owed", unit: "money" },
  { name: "thumb-rate", unit: "percent-per-year" },
  { name: "thumb-error", unit: "percent" },
  { name: "share-first", unit: "percent" },
  { name: "share-last", unit: "percent" },
  { name: "settled-waived-rate", unit: "percent-per-year" },
  { name: "settled-waived-cost", unit: "money" },
  { name: "settled-waived-payment", unit: "money" },
  { name: "settled-charged-rate", unit: "percent-per-year" },
  { name: "settled-charged-cost", unit: "money" },
  { name: "settled-charged-payment", unit: "money" },
  { name: "stacked-payment", unit: "money" },
  { name: "stacked-owed", unit: "money" },
  { name: "late-rate", unit: "percent-per-year" },
] as const satisfies readonly Output[];

export const presets: readonly Preset[] = [
  shopPlan,
  petalPlan,
  huabeiPlan,
  cnCardPlan,
  usCardPlan,
  freePlan,
  upfrontLoan,
  bankLoan,
];

/** Where each language begins: the same plan in its readers' money. */
export const starts = { en: "shop-plan", zh: "petal-plan" } as const;
