export * from "./account";
export * from "./apr";
export * from "./card";
export {
  addDays,
  addMonths,
  type CivilDate,
  civilDate,
  daysBetween,
  formatDate,
  fromDayNumber,
  parseDate,
  toDayNumber,
} from "./dates";
export * from "./disclosure";
export * from "./growth";
export * from "./household";
export * from "./instalment";
export { add, fromMajor, type Minor, minor, subtract, toMajor } from "./money";
export * from "./portfolio";
export { type Random, random } from "./random";
export { applyRate, divideRate, multiplyRate, percent, type Rate, rate, toPercent } from "./rates";
export { divideInteger, multiplyDivide, type Rounding } from "./rounding";
