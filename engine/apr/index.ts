export { type AnnualisedRate, annualisedRate, type RepaymentPart } from "./annualised";
export { aprc, type YearFlow } from "./aprc";
export { annualPercentageYield, averageHeld, type HeldBalance, yieldEarnedSpecial } from "./apy";
export { commonUnitPeriod } from "./common-period";
export { dailyCompoundInterest, simpleInterest } from "./compounding";
export {
  convertPeriod,
  effectiveFromNominal,
  effectiveFromPeriod,
  nominalFromEffective,
  nominalFromPeriod,
  PERIODS_A_YEAR,
  periodFromEffective,
  periodFromNominal,
} from "./conversions";
export {
  compositeYield,
  type DepositCompounding,
  type RateStep,
  steppedInterest,
  tieredInterest,
} from "./deposit-interest";
export { NoRateError, SeveralRatesError } from "./errors";
export { type InternalRate, internalRate } from "./internal-rate";
export { openEndDenominator, openEndRate, splitRateCharge } from "./open-end";
export { type DailyCost, roundedDailyCost, singlePaymentRate } from "./payday";
export type { FlowKind, PlanFlow } from "./plan-flow";
export { toOneDecimal, toPercentDigits, toTwoDecimals } from "./printed";
export {
  type RegulationZRate,
  regulationZRate,
  type UnitFraction,
  type UnitPeriodFlow,
} from "./regulation-z";
export { type DatedFlow, regulationZRateOfDates } from "./regulation-z-dates";
export type { Tier, TierPart } from "./tiers";
export {
  periodsPerYear,
  type UnitPeriod,
  type UnitPeriodCount,
  unitPeriodsBetween,
} from "./unit-period";
export { inYears, type YearTime, yearTimeBetween } from "./year-time";
