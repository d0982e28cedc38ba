import { type CivilDate, toDayNumber } from "../dates";
import type { Minor } from "../money";
import type { AccountRuleId } from "./rules";

/**
 * Something that happens on a day. `amount` in minor units, zero or more; `balance` names the balance it belongs to
 * (purchase, cash and transfer unless said otherwise; a fee goes to the balance of the fee terms).
 */
export type AccountEvent =
  | {
      readonly kind: "purchase" | "cash-advance" | "transfer" | "fee";
      readonly date: CivilDate;
      readonly amount: Minor;
      readonly balance?: string;
    }
  | {
      readonly kind: "refund";
      readonly date: CivilDate;
      readonly amount: Minor;
      readonly balance?: string;
    }
  | { readonly kind: "payment"; readonly date: CivilDate; readonly amount: Minor };

/** The balance an event belongs to when it names none. */
export const DEFAULT_BALANCE = {
  purchase: "purchase",
  "cash-advance": "cash",
  transfer: "transfer",
  refund: "purchase",
} as const;

/** The rule a charge or refund is written under. */
export const EVENT_RULES = {
  purchase: "charge.purchase",
  "cash-advance": "charge.cash-advance",
  transfer: "charge.transfer",
  fee: "charge.fee",
  refund: "credit.refund",
} as const satisfies Record<Exclude<AccountEvent["kind"], "payment">, AccountRuleId>;

/** An event with its day number and its place in the day: charges, then refunds, then payments. */
export type Scheduled = {
  readonly day: number;
  readonly turn: number;
  readonly event: AccountEvent;
};

const TURNS = {
  purchase: 0,
  "cash-advance": 0,
  transfer: 0,
  fee: 0,
  refund: 1,
  payment: 2,
} as const;

/** Events by day, within a day by turn, within a turn as given. */
export function inOrder(events: readonly AccountEvent[]): Scheduled[] {
  return events
    .map((event) => ({ day: toDayNumber(event.date), turn: TURNS[event.kind], event }))
    .sort((a, b) => a.day - b.day || a.turn - b.turn);
}
