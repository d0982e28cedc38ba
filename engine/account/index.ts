export { type DatedAccount, type DatedRun, runAccount } from "./account";
export { compoundedSpanInterest, type Span, spanInterest } from "./accrual";
export {
  type AllocationContext,
  type Allotment,
  allocatePayment,
  type Portion,
} from "./allocation";
export type { AllocationOrder, AllocationRule } from "./allocation-rule";
export { type BillingCycle, type DueRule, dayCycles, monthlyCycles } from "./cycles";
export type { AccountEvent } from "./events";
export { type FeeRule, type FeeTerms, feeOn, lateFee } from "./fees";
export type { Habit } from "./habit";
export {
  type MinimumAmount,
  type MinimumFigures,
  type MinimumFormula,
  type MinimumPart,
  type MinimumTerms,
  minimumPayment,
} from "./minimum";
export { type RestingDebt, restingDebt } from "./resting";
export type { AccountRow, DatedStatement, InterestCharge } from "./rows";
export { ACCOUNT_RULE_IDS, type AccountRuleId } from "./rules";
export type { BalanceTerms, Compounding, DatedTerms, DayCount, InterestBasis } from "./terms";
