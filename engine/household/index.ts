export type { HouseholdDebt, HouseholdParameters } from "./parameters";
export { type HouseholdMonth, type HouseholdPath, householdPath } from "./path";
export { householdSteps, MOST_HOUSEHOLDS, simulateHouseholds } from "./simulate";
export { emptyTally, type HouseholdTally, mergeTallies, trappedShare } from "./tally";
