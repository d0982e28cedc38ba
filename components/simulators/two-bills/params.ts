import cnBill from "@/content/products/cn-two-bills.json";
import huabeiBill from "@/content/products/huabei-two-bills.json";
import petalBill from "@/content/products/petal-two-bills.json";
import ukBill from "@/content/products/uk-two-bills.json";
import usBill from "@/content/products/us-two-bills.json";
import type { Output, Parameter, Unit } from "@/lib/parameters";
import type { Preset } from "../contract";
import { bases, cycles, orders, rules } from "./terms";

/** The bill that a link without parameters means, in either language. */
const start = { ...usBill.terms, ...usBill.example };

type Key = keyof typeof start;

const MOST = 500_000;

const number = (key: Key, unit: Unit, minimum: number, maximum: number, step: number) =>
  ({ key, kind: "number", unit, minimum, maximum, step, default: Number(start[key]) }) as const;

const choice = <Choices extends readonly string[]>(key: Key, choices: Choices) =>
  ({ key, kind: "choice", choices, default: String(start[key]) }) as const;

/** The bill, the two answers to it, and what is there to pay with. */
export const parameters = [
  number("balance", "money", 100, MOST, 100),
  number("payment-without", "money", 0, MOST, 5),
  number("payment-with", "money", 0, MOST, 5),
  number("spare", "money", 0, MOST, 10),
  number("spending", "money", 0, 100_000, 10),
  number("rate", "percent-per-year", 0, 100, 0.25),
  choice("cycle", cycles),
  choice("rule", rules),
  number("percent", "percent", 0.5, 50, 0.5),
  choice("base", bases),
  number("floor", "money", 1, 1000, 5),
  choice("order", orders),
] satisfies readonly Parameter[];

export const outputs = [
  { name: "bill", unit: "money" },
  { name: "bill-interest", unit: "money" },
  { name: "bill-minimum", unit: "money" },
  { name: "gap", unit: "money" },
  { name: "gap-share", unit: "percent" },
  { name: "published-share", unit: "percent" },
  { name: "without-months", unit: "months" },
  { name: "without-interest", unit: "money" },
  { name: "without-paid", unit: "money" },
  { name: "with-months", unit: "months" },
  { name: "with-interest", unit: "money" },
  { name: "with-paid", unit: "money" },
  { name: "extra-months", unit: "months" },
  { name: "extra-interest", unit: "money" },
  { name: "kept-payment", unit: "money" },
  { name: "kept-gap", unit: "money" },
  { name: "kept-months", unit: "months" },
  { name: "kept-interest", unit: "money" },
  { name: "minimum-months", unit: "months" },
  { name: "minimum-interest", unit: "money" },
  { name: "cycle-rate", unit: "percent" },
] as const satisfies readonly Output[];

export const presets: readonly Preset[] = [usBill, ukBill, cnBill, huabeiBill, petalBill];

/** Where each language begins: the bill its readers live with. */
export const starts = { en: "us-two-bills", zh: "petal-two-bills" } as const;
