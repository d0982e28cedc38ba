import {
  evenPayment,
  fromMajor,
  type InstalmentTerms,
  instalmentCost,
  interestFreePlan,
  offeredRates,
  type PlanFee,
  paidRates,
  paymentRates,
  percent,
  rate,
  ruleOfThumb,
  runDeferred,
  runInstalments,
  shareOfIncome,
} from "@/engine";
import { type Card, major } from "../card";
import { type FigureDefinition, hundredths, money, percents } from "../figure-definition";
import { addSubject } from "../figures";

const asPercent = (share: number) => hundredths(share * 100);

function terms({ need }: Card, ifSettled: PlanFee["ifSettled"] = "charged"): InstalmentTerms {
  const charge = { kind: "total", share: percent(need("fee")) } as const;
  return {
    principal: fromMajor(need("balance")),
    periods: need("months"),
    repayment: "equal-principal",
    rate: rate(0, 1),
    fees: [{ charge, timing: "spread", ifSettled }],
    rounding: "half-up",
  };
}

const feePerMonth = ({ need }: Card) => hundredths((need("fee") / need("months")) * 1e4) / 1e4;
const yearlyFee = ({ need }: Card) => hundredths((need("fee") * 12) / need("months"));

/** Settled after `count` months. */
const earlyRate = (card: Card, ifSettled: PlanFee["ifSettled"]) =>
  asPercent(paidRates(runInstalments(terms(card, ifSettled), card.need("count"))).nominal);

const hidden = ({ need }: Card) =>
  interestFreePlan(fromMajor(need("amount")), fromMajor(need("price")), need("months"));

function deferred({ need }: Card) {
  return runDeferred({
    price: fromMajor(need("balance")),
    months: need("months"),
    payment: fromMajor(need("payment")),
    monthlyRate: percent(hundredths((need("rate") / 12) * 1e4) / 1e4),
    rounding: "half-up",
  });
}

/** Instalments with a fee, prices inside "interest-free", plans in a pile: lessons seven and eight. */
addSubject("instalments", {
  "plan-payment": money((card) => major(evenPayment(runInstalments(terms(card))))),
  "plan-fee": money((card) => major(instalmentCost(runInstalments(terms(card))).fees)),
  "plan-principal-part": money(({ need }) => hundredths(need("balance") / need("months"))),
  "plan-apr": percents((card) => asPercent(offeredRates(terms(card)).nominal)),
  "plan-thumb": percents((card) =>
    asPercent(ruleOfThumb(percent(card.need("fee")), card.need("months"))),
  ),
  "plan-average": money((card) =>
    major(instalmentCost(runInstalments(terms(card))).averagePrincipal),
  ),
  "early-apr-charged": percents((card) => earlyRate(card, "charged")),
  "early-apr-waived": percents((card) => earlyRate(card, "waived")),
  "early-fee-left": money((card) => {
    const { fees } = instalmentCost(runInstalments(terms(card)));
    const left = card.need("months") - card.need("count");
    return hundredths((major(fees) * left) / card.need("months"));
  }),
  "early-principal-left": money(({ need }) =>
    hundredths((need("balance") * (need("months") - need("count"))) / need("months")),
  ),
  "principal-after": money(({ need }) => hundredths((need("balance") * (12 - need("count"))) / 12)),
  "principal-flat": money(({ need }) => need("balance")),

  /** Payments of `payment` over `months` for what costs `balance` today. */
  "payments-apr": percents(({ need }) => {
    const payments = Array.from({ length: need("months") }, () => need("payment"));
    return asPercent(paymentRates(need("balance"), payments).nominal);
  }),
  "payments-total": money(({ need }) => hundredths(need("payment") * need("months"))),
  "payments-share": percents(({ need }) =>
    hundredths((100 * (need("payment") * need("months") - need("balance"))) / need("balance")),
  ),

  /** `amount` in cash today, or `price` in "free" instalments. */
  "hidden-apr": percents((card) => asPercent(paidRates(runInstalments(hidden(card))).nominal)),
  "hidden-payment": money((card) => major(evenPayment(runInstalments(hidden(card))))),
  "hidden-fee": money(({ need }) => hundredths(need("price") - need("amount"))),
  "hidden-share": percents(({ need }) =>
    hundredths((100 * (need("price") - need("amount"))) / need("amount")),
  ),

  "deferred-left": money((card) => major(deferred(card).left)),
  "deferred-charge": money((card) => major(deferred(card).charged)),
  /** Wrong: interest on what is left alone. */
  "deferred-on-rest": money((card) =>
    hundredths((major(deferred(card).left) * card.need("rate")) / 100),
  ),
  /** Wrong: a month of interest on what is left. */
  "deferred-on-rest-month": money((card) =>
    hundredths((major(deferred(card).left) * card.need("rate")) / 1200),
  ),
  /** Wrong: the price for the whole time, as if nothing had been paid. */
  "deferred-on-price": money(({ need }) =>
    hundredths((need("balance") * need("rate") * need("months")) / 1200),
  ),

  /** `count` plans of `payment` each on an income. */
  "stack-total": money(({ need }) => hundredths(need("payment") * need("count"))),
  "stack-share": percents(
    ({ need }) =>
      shareOfIncome(fromMajor(need("payment") * need("count")), fromMajor(need("income"))) / 100,
  ),
  "stack-left": money(({ need }) => hundredths(need("income") - need("payment") * need("count"))),
  /** Wrong: one plan at a time. */
  "stack-one-share": percents(({ need }) => hundredths((100 * need("payment")) / need("income"))),

  /** Wrong: the fee said to be the yearly rate. */
  "fee-as-apr": percents((card) => yearlyFee(card)),
  "fee-unscaled": percents(({ need }) => need("fee")),
  "fee-a-month": percents((card) => feePerMonth(card)),
  /** Wrong: the payment without its fee. */
  "payment-without-fee": money(({ need }) => hundredths(need("balance") / need("months"))),
  /** Wrong: the whole fee in each payment. */
  "payment-with-whole-fee": money(({ need }) =>
    hundredths(need("balance") / need("months") + (need("balance") * need("fee")) / 100),
  ),
  /** Wrong: half of what was borrowed, forgetting that the first month owes it all. */
  "half-principal": money(({ need }) => hundredths(need("balance") / 2)),
} satisfies Record<string, FigureDefinition>);
