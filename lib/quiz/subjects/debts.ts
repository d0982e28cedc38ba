import {
  consolidate,
  type Debt,
  divideRate,
  fromMajor,
  minor,
  type PayoffOrder,
  type PayoffRun,
  percent,
  runPayoff,
  shareOfIncome,
  tippingPoint,
} from "@/engine";
import { type Card, major } from "../card";
import {
  difference,
  type FigureDefinition,
  hundredths,
  money,
  months,
  percents,
} from "../figure-definition";
import { addSubject } from "../figures";

const monthly = (yearly: number) => divideRate(percent(yearly), 12);

const names = ["a", "b", "c"] as const;

const balanceOf = ({ need }: Card, name: (typeof names)[number]) =>
  need(name === "a" ? "balance" : `balance-${name}`);
const rateOf = ({ need }: Card, name: (typeof names)[number]) =>
  need(name === "a" ? "rate" : `rate-${name}`);

/** Three debts, each with the same smallest payment, `floor`. */
function threeDebts(card: Card): Debt[] {
  return names.map((id) => ({
    id,
    balance: fromMajor(balanceOf(card, id)),
    monthlyRate: monthly(rateOf(card, id)),
    minimum: { kind: "amount", amount: fromMajor(card.need("floor")) },
  }));
}

function payoff(card: Card, kind: Exclude<PayoffOrder["kind"], "by-hand">): PayoffRun {
  const budget = fromMajor(card.need("payment"));
  return runPayoff({ debts: threeDebts(card), budget, order: { kind }, rounding: "half-up" });
}

const interestOf = (run: PayoffRun) =>
  run.outcome.kind === "cleared" ? major(run.interest) : "never";
const monthsOf = (run: PayoffRun) =>
  run.outcome.kind === "cleared" ? run.outcome.months : "never";

const monthInterest = (card: Card, name: (typeof names)[number]) =>
  hundredths((balanceOf(card, name) * rateOf(card, name)) / 1200);

const sumOf = (card: Card) => names.reduce((sum, name) => sum + balanceOf(card, name), 0);

/** A loan over `months` at `rate-b` with a `fee` found on the first day, for a debt of `balance`. */
function merged(card: Card) {
  const debt: Debt = {
    id: "all",
    balance: fromMajor(card.need("balance")),
    monthlyRate: monthly(card.need("rate")),
    minimum: { kind: "amount", amount: minor(0) },
  };
  return consolidate([debt], {
    monthlyRate: monthly(card.need("rate-b")),
    months: card.need("months"),
    fee: { share: percent(card.need("fee")), paidBy: "found" },
    rounding: "half-up",
  });
}

/** Shares of income, the tipping point, and several debts at once: lessons eleven, twelve, fourteen. */
addSubject("debts", {
  "tipping-point": money(({ need }) =>
    major(tippingPoint(fromMajor(need("surplus")), monthly(need("rate")))),
  ),
  "tipping-half-rate": money(({ need }) =>
    major(tippingPoint(fromMajor(need("surplus")), monthly(need("rate") / 2))),
  ),
  "tipping-double-surplus": money(({ need }) =>
    major(tippingPoint(fromMajor(need("surplus") * 2), monthly(need("rate")))),
  ),
  "tipping-month-interest": money((card) => monthInterest(card, "a")),
  /** Wrong: the yearly rate taken as the monthly one. */
  "tipping-yearly-rate": money(({ need }) => hundredths((need("surplus") * 100) / need("rate"))),
  /** Wrong: a year of what is spare. */
  "tipping-year-of-surplus": money(({ need }) => hundredths(need("surplus") * 12)),

  /** Three payments, `payment`, `amount` and `price`, on an income. */
  "debt-payments": money(({ need }) =>
    hundredths(need("payment") + need("amount") + need("price")),
  ),
  "debt-share": percents(
    ({ need }) =>
      shareOfIncome(
        fromMajor(need("payment") + need("amount") + need("price")),
        fromMajor(need("income")),
      ) / 100,
  ),
  /** Wrong: the largest alone. */
  "debt-share-largest": percents(({ need }) =>
    hundredths((100 * need("payment")) / need("income")),
  ),

  "all-interest": money((card) =>
    hundredths(names.reduce((sum, name) => sum + monthInterest(card, name), 0)),
  ),
  "interest-a": money((card) => monthInterest(card, "a")),
  "interest-b": money((card) => monthInterest(card, "b")),
  "interest-c": money((card) => monthInterest(card, "c")),
  /** Wrong: a year of interest. */
  "all-interest-year": money((card) =>
    hundredths(names.reduce((sum, name) => sum + 12 * monthInterest(card, name), 0)),
  ),
  /** Wrong: the mean of the rates on all of it. */
  "all-interest-mean-rate": money((card) => {
    const mean = names.reduce((sum, name) => sum + rateOf(card, name), 0) / names.length;
    return hundredths((sumOf(card) * mean) / 1200);
  }),
  "avalanche-interest": money((card) => interestOf(payoff(card, "by-rate"))),
  "snowball-interest": money((card) => interestOf(payoff(card, "by-size"))),
  "habit-interest": money((card) => interestOf(payoff(card, "balance-matching"))),
  "avalanche-months": months((card) => monthsOf(payoff(card, "by-rate"))),
  "snowball-price": money((card) =>
    difference(interestOf(payoff(card, "by-size")), interestOf(payoff(card, "by-rate"))),
  ),

  "merged-payment": money((card) => major(merged(card).payment)),
  "merged-cost": money((card) => major(merged(card).cost)),
  "merged-fee": money((card) => major(merged(card).fee)),
  "merged-apr": percents((card) => hundredths(100 * merged(card).rates.nominal)),

  /** A lender's sums, in percent of what is lent: funds `daily`, running `monthly`, losses `quarterly`. */
  "lender-floor": percents(({ need }) =>
    hundredths(need("daily") + need("monthly") + need("quarterly")),
  ),
  "lender-margin": percents(({ need }) =>
    hundredths(need("rate") - need("daily") - need("monthly") - need("quarterly")),
  ),
} satisfies Record<string, FigureDefinition>);
