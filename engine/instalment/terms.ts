import type { Minor } from "../money";
import type { Rate } from "../rates";
import type { Rounding } from "../rounding";

/** What a fee comes to: a share of the first principal every period, a share of it once, or an amount once. */
export type FeeCharge =
  | { kind: "per-period"; share: Rate }
  | { kind: "total"; share: Rate }
  | { kind: "amount"; amount: Minor };

/** When a fee is paid: spread evenly, with the first payment, or kept back from the money on the first day. */
export type FeeTiming = "spread" | "first-payment" | "up-front";

/** A fee, when it is paid, and what becomes of the part not yet paid if the plan is settled early. */
export type PlanFee = { charge: FeeCharge; timing: FeeTiming; ifSettled: "charged" | "waived" };

/**
 * How principal comes back: in equal parts (等额本金), in level payments of interest and principal (等额本息),
 * or all with the last payment after interest alone (先息后本).
 */
export type Repayment = "equal-principal" | "level" | "interest-first";

/**
 * A plan of equal periods. `rate` is the interest of one period on the principal still owed: zero for a plan that
 * lives on its fees. Money in minor units; `rounding` is that of interest, fees and the level payment.
 */
export type InstalmentTerms = {
  principal: Minor;
  periods: number;
  repayment: Repayment;
  rate: Rate;
  fees: readonly PlanFee[];
  rounding: Rounding;
};

/** The longest plan, in periods: a hundred years of months. */
export const LONGEST_PLAN = 1200;

/** Every reason a row of an instalment plan, a deferred-interest offer or a short loan can give. */
export const INSTALMENT_RULES = [
  "instalment.equal-part",
  "instalment.level",
  "instalment.interest-only",
  "instalment.final",
  "instalment.settled-early",
  "deferred.paid-down",
  "deferred.cleared-in-time",
  "deferred.charged-back",
  "short-loan.renewed",
  "short-loan.repaid",
] as const;

/** One of INSTALMENT_RULES. */
export type InstalmentRule = (typeof INSTALMENT_RULES)[number];

const LARGEST_AMOUNT = 10 ** 13;

/** Refuses terms the model has no meaning for. Errors: RangeError with a sentence naming the value. */
export function checkTerms({ principal, periods, fees }: InstalmentTerms): void {
  checkWhole("The principal", principal, 1, LARGEST_AMOUNT);
  checkWhole("The number of periods", periods, 1, LONGEST_PLAN);
  for (const { charge } of fees) {
    if (charge.kind === "amount") checkWhole("A fee", charge.amount, 0, LARGEST_AMOUNT);
  }
}

/** Guards a whole number from `least` to `most`, else a RangeError that names it. */
export function checkWhole(name: string, value: number, least: number, most: number): void {
  if (!Number.isSafeInteger(value) || value < least || value > most) {
    throw new RangeError(`${name} must be a whole number from ${least} to ${most}; got ${value}.`);
  }
}
