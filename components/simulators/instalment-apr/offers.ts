import {
  add,
  annualisedRate,
  applyRate,
  type CostItem,
  type CostTable,
  costTable,
  datedRows,
  fromMajor,
  type InstalmentRun,
  instalmentCost,
  parseDate,
  percent,
  runInstalments,
} from "@/engine";
import type { Values } from "@/lib/parameters";
import { numberOf } from "../values";
import { looksLike } from "./model";
import { type Plan, planOf, termsOf } from "./plan";
import { type Price, percentOf, priceFrom, priceOf, usualPayment } from "./price";

/** A plan with what it says about being late: percent a day of what is overdue, 0 where it says nothing. */
export type Offer = Plan & { readonly late: number };

export function offerOf(values: Values): Offer {
  return { ...planOf(values), late: numberOf(values, "late") };
}

/** The cost table orders money by days; only their order matters to it. */
const START = parseDate("2026-01-05");

/** No offer here says who charges what; the table has to. */
const NOT_STATED = "not-stated";

/** One column of the cost table. Money in major units. */
export type OfferColumn = {
  readonly offer: Offer;
  readonly table: CostTable<Price>;
  readonly fee: number;
  readonly extra: number;
  readonly discount: number;
  readonly payment: number;
  readonly looksLike: number;
  /** Charges on the principal in use, without compounding (单利), in percent; null without a rate. */
  readonly simple: number | null;
};

/** An offer in the layout of the Chinese cost table of 2026: principal, each charge, all of them, the yearly cost, default. */
export function offerColumn(offer: Offer): OfferColumn {
  const run = runInstalments(termsOf(offer));
  const items = chargesOf(offer);
  const table = costTable(
    {
      principal: run.terms.principal,
      advances: [{ date: START, amount: run.received }],
      payments: datedRows(run.rows, START).map(({ date, payment }) => ({ date, amount: payment })),
      items,
      defaults:
        offer.late > 0
          ? [{ id: "late", chargedBy: NOT_STATED, kind: "daily-rate", rate: percent(offer.late) }]
          : [],
    },
    () => priceOf(run),
  );
  const money = (id: string) => (items.find((item) => item.id === id)?.amount ?? 0) / 100;
  return {
    offer,
    table,
    fee: money("fee"),
    extra: money("extra"),
    discount: money("discount"),
    payment: usualPayment(offer, run),
    looksLike: looksLike(offer),
    simple: simpleRate(run),
  };
}

function chargesOf(offer: Offer): CostItem[] {
  const alone = runInstalments(termsOf({ ...offer, extra: 0, discount: 0 }));
  const extra = applyRate(fromMajor(offer.amount), percent(offer.extra), "half-up");
  return [
    { id: "fee", chargedBy: NOT_STATED, amount: instalmentCost(alone).cost },
    { id: "extra", chargedBy: NOT_STATED, amount: extra },
    { id: "discount", chargedBy: NOT_STATED, amount: fromMajor(offer.discount) },
  ];
}

function simpleRate(run: InstalmentRun): number | null {
  const parts = run.rows.map(({ principal, interest, fee }) => ({
    principal,
    charge: add(interest, fee),
  }));
  let simple: number | null = null;
  const price = priceFrom(() => {
    const annual = annualisedRate(run.terms.principal, parts, 12, run.upFront);
    simple = percentOf(annual.simple);
    return annual.compound;
  });
  return price.kind === "rate" ? simple : null;
}

/** Which column is cheapest by the year and which in money; null where none can be compared. */
export function cheapest(columns: readonly OfferColumn[]): { rate: number; money: number } | null {
  const priced = columns.flatMap((column, index) =>
    column.table.annualCost.kind === "rate"
      ? [{ index, rate: column.table.annualCost.rates.nominal, money: column.table.totalCost }]
      : [],
  );
  const first = priced[0];
  if (!first || priced.length < 2) return null;
  const least = (key: "rate" | "money") =>
    priced.reduce((best, each) => (each[key] < best[key] ? each : best), first).index;
  return { rate: least("rate"), money: least("money") };
}
