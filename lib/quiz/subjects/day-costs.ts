import {
  applyRate,
  civilDate,
  dailyCompoundInterest,
  daysBetween,
  divideRate,
  fromMajor,
  multiplyRate,
  percent,
  simpleInterest,
} from "@/engine";
import { type Card, major } from "../card";
import { days, type FigureDefinition, hundredths, money, percents } from "../figure-definition";

const YEAR = 365;

const balance = ({ need }: Card) => fromMajor(need("balance"));
const amount = ({ need }: Card) => fromMajor(need("amount"));
const yearly = ({ need }: Card) => multiplyRate(percent(need("daily")), YEAR);

const overDays = (card: Card, count: number) =>
  major(simpleInterest(balance(card), yearly(card), count));

/** What days cost, on time, late, in cash; and the days that cost nothing. */
export const dayCosts = {
  "day-cost": money((card) => overDays(card, 1)),
  "days-cost": money((card) => overDays(card, card.need("days"))),
  "year-cost": money((card) => overDays(card, YEAR)),
  "year-cost-compounded": money((card) =>
    major(dailyCompoundInterest(balance(card), yearly(card), YEAR)),
  ),
  /** Wrong: the daily rate said to be a percent of a month. */
  "month-at-daily-rate": money((card) => hundredths(overDays(card, 1) * 12)),
  /** Wrong: percent points read as whole parts, 0.05 and not 0.0005. */
  "day-cost-hundredfold": money((card) => hundredths(overDays(card, 1) * 100)),

  /** Bought on a day of March, billed on 1 April, due on 10 April. */
  "free-days": days(({ need }) => daysBetween(civilDate(2026, 3, need("count")), dueDate)),
  /** Wrong: from the bill on. */
  "free-days-from-bill": days(() => daysBetween(billDate, dueDate)),
  /** Wrong: to the bill, as if it were due at once. */
  "free-days-to-bill": days(({ need }) => daysBetween(civilDate(2026, 3, need("count")), billDate)),

  /** On the whole bill until the due date (`days`), then on what is left (`count` days more). */
  "whole-bill-interest": money((card) => wholeBill(card)),
  /** On what is left alone. */
  "rest-interest": money((card) => onRest(card)),
  "bill-rest": money(({ need }) => hundredths(need("balance") - need("amount"))),
  "bill-paid-share": percents(({ need }) => hundredths((100 * need("amount")) / need("balance"))),
  "interest-method-gap": money((card) => hundredths(wholeBill(card) - onRest(card))),
  /** Wrong: the whole bill for the whole time, as if nothing had been paid. */
  "bill-unpaid-interest": money((card) => overDays(card, card.need("days") + card.need("count"))),

  "cash-fee": money((card) =>
    major(applyRate(balance(card), percent(card.need("fee")), "half-up")),
  ),
  "cash-cost": money((card) => hundredths(feeOf(card) + overDays(card, card.need("days")))),
  "cash-cost-yearly": percents((card) =>
    hundredths(
      (100 * (feeOf(card) + overDays(card, card.need("days"))) * YEAR) /
        (card.need("balance") * card.need("days")),
    ),
  ),

  /** A late fee, `amount`, as a yearly rate on the debt. */
  "late-fee-share": percents(({ need }) => hundredths((100 * need("amount")) / need("balance"))),
  "late-fee-yearly": percents(({ need }) =>
    hundredths((100 * need("amount") * YEAR) / (need("balance") * need("days"))),
  ),
  /** Wrong: the fee as if it came once a month. */
  "late-fee-monthly": percents(({ need }) => hundredths((1200 * need("amount")) / need("balance"))),
  "late-fee-money": money((card) => major(amount(card))),
  /** Penalty interest: half as much again. */
  "penalty-interest": money((card) =>
    major(
      simpleInterest(
        balance(card),
        divideRate(multiplyRate(yearly(card), 3), 2),
        card.need("days"),
      ),
    ),
  ),
  /** A fee on the minimum that was not paid. */
  "late-minimum": money((card) =>
    major(applyRate(balance(card), percent(card.need("percent")), "half-up")),
  ),
  "fee-on-minimum": money((card) =>
    hundredths((card.need("balance") * card.need("percent") * card.need("fee")) / 10_000),
  ),
  /** Wrong: the fee on the whole debt. */
  "fee-on-whole-debt": money((card) => feeOf(card)),
} as const satisfies Record<string, FigureDefinition>;

const billDate = civilDate(2026, 4, 1);
const dueDate = civilDate(2026, 4, 10);

function feeOf(card: Card): number {
  return major(applyRate(balance(card), percent(card.need("fee")), "half-up"));
}

function onRest({ need }: Card): number {
  return hundredths(((need("balance") - need("amount")) * need("daily") * need("count")) / 100);
}

function wholeBill(card: Card): number {
  return hundredths(overDays(card, card.need("days")) + onRest(card));
}
