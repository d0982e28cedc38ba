export { biasedGrowth, type GrowthBias, type GrowthEstimate, growthBias } from "./bias";
export {
  compounded,
  type GrowthRow,
  growthRows,
  POSTINGS_A_YEAR,
  type PostingFrequency,
  postingRate,
  straightLine,
} from "./compound";
export { type DoublingCheck, doublingYears, ruleOf72, ruleOf72Check } from "./doubling";
