import cnCardUnpaid from "@/content/products/cn-card-unpaid.json";
import debt24 from "@/content/products/debt-24.json";
import onlineLoan24 from "@/content/products/online-loan-24.json";
import researchQuestion from "@/content/products/research-question.json";
import ukCardUnpaid from "@/content/products/uk-card-unpaid.json";
import usCardUnpaid from "@/content/products/us-card-unpaid.json";
import type { Output, Parameter } from "@/lib/parameters";
import type { Preset } from "../contract";

export const compoundings = ["daily", "monthly", "yearly"] as const;

export type Compounding = (typeof compoundings)[number];

export type Terms = {
  /** Owed at the start, in major units. */
  balance: number;
  /** Nominal yearly rate in percent. */
  rate: number;
  /** How long nothing is paid: whole years, so that every way of posting has come to a posting at the end. */
  years: number;
  /** How often interest joins the debt. */
  compounding: Compounding;
};

/** The debt that a link without parameters means, in either language. */
const start = { ...debt24.terms, ...debt24.example };

/** The largest of all three together stays below 2^53 − 1 minor units, so every sum within limits is exact. */
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
    maximum: 60,
    step: 0.25,
    default: start.rate,
  },
  {
    key: "years",
    kind: "number",
    unit: "count",
    minimum: 1,
    maximum: 30,
    step: 1,
    default: start.years,
  },
  { key: "compounding", kind: "choice", choices: compoundings, default: start.compounding },
] as const satisfies readonly Parameter[];

export const outputs = [
  { name: "end-balance", unit: "money" },
  { name: "times", unit: "number" },
  { name: "straight-balance", unit: "money" },
  { name: "interest", unit: "money" },
  { name: "straight-interest", unit: "money" },
  { name: "interest-on-interest", unit: "money" },
  { name: "first-interest", unit: "money" },
  { name: "doubling-years", unit: "years" },
  { name: "rule-of-72", unit: "years" },
  { name: "posting-rate", unit: "percent" },
  { name: "effective-rate", unit: "percent-per-year" },
  { name: "effective-daily", unit: "percent-per-year" },
  { name: "effective-monthly", unit: "percent-per-year" },
  { name: "effective-yearly", unit: "percent-per-year" },
  { name: "end-daily", unit: "money" },
  { name: "end-monthly", unit: "money" },
  { name: "end-yearly", unit: "money" },
  { name: "half-rate-balance", unit: "money" },
  { name: "half-time-balance", unit: "money" },
] as const satisfies readonly Output[];

export const presets: readonly Preset[] = [
  debt24,
  onlineLoan24,
  usCardUnpaid,
  ukCardUnpaid,
  cnCardUnpaid,
  researchQuestion,
];

/** Where each language begins: the same debt, in the money its readers owe. */
export const starts = { en: "debt-24", zh: "online-loan-24" } as const;
