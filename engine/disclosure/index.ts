export {
  type CostItem,
  type CostTable,
  costTable,
  type DatedAmount,
  type DefaultCost,
  type PricedLoan,
} from "./cost-table";
export {
  type DisclosedTime,
  disclosedTime,
  isAccuratePayment,
  isAccurateTime,
  longestTime,
  showsLevelBox,
} from "./disclosed-time";
export {
  LEVEL_MONTHS,
  type RepaymentDisclosure,
  repaymentDisclosure,
  weightedMonthlyRate,
} from "./disclosure";
export { monthlyFromEffective } from "./effective-rate";
export { type RepaymentEstimate, repaymentEstimate } from "./estimate";
export { type Fraction, levelRepayment } from "./level-repayment";
export type { DebtPortion, EstimateMonth, EstimateTerms } from "./repayment";
export {
  type DebtSpan,
  debtSpan,
  type PaidMonth,
  type PersistentDebt,
  persistentDebt,
  ukLeastMinimum,
} from "./uk";
export { type DebtWarnings, debtMonths, debtWarnings } from "./warnings";
