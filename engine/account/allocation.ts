import { add, type Minor, minor, smallerOf } from "../money";
import type { Rate } from "../rates";
import type { AllocationRule } from "./allocation-rule";
import type { AccountRuleId } from "./rules";

/** Something owed that a payment may reach: its amount in minor units and what the orders look at. */
export type Portion = {
  readonly amount: Minor;
  readonly rate: Rate;
  readonly kind?: "interest" | "fee" | "no-grace" | "charge";
  readonly billed?: boolean;
  /** Takes the excess over the minimum before any rate: a deferred-interest balance in its last two cycles. */
  readonly expiring?: boolean;
};

/** What one portion receives under one rule. */
export type Allotment<P> = {
  readonly portion: P;
  readonly amount: Minor;
  readonly rule: AccountRuleId;
};

/** How much of the payment belongs to the minimum still due, and whether the account is overdue past 90 days. */
export type AllocationContext = { readonly minimumDue: Minor; readonly longOverdue: boolean };

const SIMPLE_RULES = {
  "low-rate-first": "payment.lowest-rate-first",
  "high-rate-first": "payment.highest-rate-first",
  "oldest-first": "payment.oldest-first",
} as const;

const LATE = { interest: 2, fee: 3, "no-grace": 0, charge: 1 } as const;
const USUAL = { interest: 0, fee: 1, "no-grace": 2, charge: 3 } as const;

/**
 * Shares a payment among portions, given oldest first, in the order of the rule; what nothing is owed for is left over.
 * Unit: minor units, nothing is rounded. Portions at equal rates are paid by `within`.
 * Sources: 12 CFR 1026.53(a) and its comment 53-5; 12 CFR 1026 App. M2; CONC 6.7.4R; for billed-first see MODEL.md.
 */
export function allocatePayment<P extends Portion>(
  { order, within }: AllocationRule,
  portions: readonly P[],
  payment: Minor,
  { minimumDue, longOverdue }: AllocationContext,
): Allotment<P>[] {
  const aged = within === "oldest-first" ? [...portions] : [...portions].reverse();
  const lowFirst = () => [...aged].sort((a, b) => compareRates(a.rate, b.rate));
  const highFirst = () => [...aged].sort((a, b) => compareRates(b.rate, a.rate));
  if (order === "minimum-low-rest-high") {
    const first = smallerOf(minimumDue, payment);
    const low = fill(lowFirst(), first, "payment.minimum-to-lowest-rate", []);
    const high = highFirst().sort(
      (a, b) => Number(b.expiring ?? false) - Number(a.expiring ?? false),
    );
    return fill(high, minor(payment - first), "payment.excess-to-highest-rate", low);
  }
  if (order === "billed-first") {
    const ranks = longOverdue ? LATE : USUAL;
    const rank = (p: P) => (p.billed ? 0 : 10) + ranks[p.kind ?? "charge"];
    const rule = longOverdue ? "payment.principal-first" : "payment.billed-first";
    return fill(
      aged.sort((a, b) => rank(a) - rank(b)),
      payment,
      rule,
      [],
    );
  }
  const queue =
    order === "low-rate-first" ? lowFirst() : order === "high-rate-first" ? highFirst() : aged;
  return fill(queue, payment, SIMPLE_RULES[order], []);
}

function fill<P extends Portion>(
  queue: readonly P[],
  payment: Minor,
  rule: AccountRuleId,
  already: readonly Allotment<P>[],
): Allotment<P>[] {
  const allotments = [...already];
  let left: number = payment;
  for (const portion of queue) {
    if (left === 0) break;
    const taken = already.reduce((sum, a) => (a.portion === portion ? sum + a.amount : sum), 0);
    const amount = minor(Math.min(left, portion.amount - taken));
    if (amount <= 0) continue;
    allotments.push({ portion, amount, rule });
    left -= amount;
  }
  return allotments;
}

/** What the allotments of a payment add up to, in minor units. */
export function allotted(allotments: readonly Allotment<Portion>[]): Minor {
  return allotments.reduce((sum, { amount }) => add(sum, amount), minor(0));
}

function compareRates(a: Rate, b: Rate): number {
  const left = a.numerator * b.denominator;
  const right = b.numerator * a.denominator;
  if (Number.isSafeInteger(left) && Number.isSafeInteger(right)) return left - right;
  const wide =
    BigInt(a.numerator) * BigInt(b.denominator) - BigInt(b.numerator) * BigInt(a.denominator);
  return wide < 0n ? -1 : wide > 0n ? 1 : 0;
}
