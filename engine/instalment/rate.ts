import { effectiveFromPeriod, nominalFromPeriod } from "../apr/conversions";
import type { InternalRate } from "../apr/internal-rate";
import { onlyRate } from "../apr/only-rate";

const SAME = 1e-12;

/**
 * What payments at the ends of equal periods cost: the rate i with received = Σ payment(k) ÷ (1 + i)^k, per period, × periods
 * a year, and compounded over a year. As shares; below zero when less is paid than was received. Amounts may be
 * unrounded, in any unit; a difference below 1e-12 of what was received is none. Precision 1e-12; a rate, never money.
 * As no payment is below zero the right side only falls as i rises, so there is exactly one such rate.
 * Errors: RangeError unless received > 0 and payments are ≥ 0 and not all zero: then there is no rate; and unless
 * periodsPerYear > 0.
 */
export function paymentRates(
  received: number,
  payments: readonly number[],
  periodsPerYear = 12,
): InternalRate {
  if (!(received > 0 && received < Infinity)) {
    throw new RangeError(`There is no rate on an amount received of ${received}.`);
  }
  if (!payments.every((payment) => payment >= 0 && payment < Infinity)) {
    throw new RangeError("There is a single rate only for payments of zero or more.");
  }
  const paid = payments.reduce((sum, payment) => sum + payment, 0);
  if (paid === 0) throw new RangeError("There is no rate when nothing is ever paid.");
  const repaid = payments.map((payment, index) => ({ amount: -payment, time: index + 1 }));
  const cost = Math.abs(paid - received) < SAME * received ? 0 : paid - received;
  const perPeriod = onlyRate([{ amount: received, time: 0 }, ...repaid], cost);
  return {
    perPeriod,
    nominal: nominalFromPeriod(perPeriod, periodsPerYear),
    effective: effectiveFromPeriod(perPeriod, periodsPerYear),
  };
}
