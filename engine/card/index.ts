export { type Account, type CardRun, runCard } from "./account";
export { type LedgerRow, ledgerRows, type StatementSpan } from "./ledger";
export { type MinimumBase, minimumDue } from "./minimum";
export type { Outcome } from "./outcome";
export {
  monthsToClear,
  type PayoffCell,
  type PayoffGrid,
  payoffGrid,
  type UndatedAccount,
} from "./payoff-months";
export type { Plan } from "./plan";
export { RULE_IDS, type RuleId } from "./rules";
export { DAYS_TO_PAY, type Statement } from "./statement";
export type { Summary } from "./summary";
export { type CardTerms, type Cycle, cycleRate, type MinimumRule } from "./terms";
