export { evenPayment, type InstalmentCost, instalmentCost, paidRates } from "./cost";
export { datedRows } from "./dated";
export { type DeferredOffer, type DeferredRow, type DeferredRun, runDeferred } from "./deferred";
export { interestFreePlan } from "./interest-free";
export { levelInstalment } from "./level";
export { offeredRates } from "./offered";
export {
  type CappedCharges,
  cappedCharges,
  mostRepayable,
  multipleCap,
  type PriceCap,
  UK_PRICE_CAP,
} from "./price-cap";
export { paymentRates } from "./rate";
export { type InstalmentRow, type InstalmentRun, runInstalments } from "./schedule";
export {
  type RolloverRow,
  rollShortLoan,
  type ShortLoan,
  type ShortLoanRates,
  shortLoanRates,
} from "./short-loan";
export { splitEvenly, splitInProportion } from "./split";
export { type PlanStack, type StackedPlan, shareOfIncome, stackPlans } from "./stack";
export {
  type FeeCharge,
  type FeeTiming,
  INSTALMENT_RULES,
  type InstalmentRule,
  type InstalmentTerms,
  LONGEST_PLAN,
  type PlanFee,
  type Repayment,
} from "./terms";
export { ruleOfThumb, type ThumbCheck, thumbCheck } from "./thumb";
