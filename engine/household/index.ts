export type { HouseholdDebt, HouseholdParameters } from "./parameters";
export { type HouseholdMonth, type HouseholdPath, householdPath } from "./path";
export { HOUSEHOLD_RULE_IDS, type HouseholdRuleId } from "./rules";
export { householdSteps, MOST_HOUSEHOLDS, simulateHouseholds } from "./simulate";
export { type DebtFan, FAN_PERCENTILES, type HouseholdStudy, studyHouseholds } from "./study";
export { emptyTally, type HouseholdTally, mergeTallies, trappedShare } from "./tally";
