export { default as FirstMonths } from "./first-months";
export { simulator } from "./simulator";
