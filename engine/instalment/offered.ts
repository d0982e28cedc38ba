import type { InternalRate } from "../apr/internal-rate";
import { paymentRates } from "./rate";
import type { InstalmentTerms, PlanFee } from "./terms";

/**
 * The rates of a plan as it is offered, before any cent is rounded: the figure of a comparison table.
 * Errors: RangeError when fees up front leave nothing received.
 */
export function offeredRates(terms: InstalmentTerms, periodsPerYear = 12): InternalRate {
  const { principal, periods, repayment, rate, fees } = terms;
  const i = rate.numerator / rate.denominator;
  const level =
    i === 0 ? principal / periods : (principal * i) / -Math.expm1(-periods * Math.log1p(i));
  const amount = (timing: PlanFee["timing"]) =>
    fees
      .filter((fee) => fee.timing === timing)
      .reduce((sum, fee) => sum + unroundedFee(fee, terms), 0);
  const spread = amount("spread") / periods;
  const payments = Array.from({ length: periods }, (_, paid) => {
    const fee = paid === 0 ? spread + amount("first-payment") : spread;
    if (repayment === "level") return level + fee;
    if (repayment === "interest-first") {
      return principal * i + (paid === periods - 1 ? principal : 0) + fee;
    }
    return principal / periods + principal * (1 - paid / periods) * i + fee;
  });
  return paymentRates(principal - amount("up-front"), payments, periodsPerYear);
}

function unroundedFee({ charge }: PlanFee, { principal, periods }: InstalmentTerms): number {
  if (charge.kind === "amount") return charge.amount;
  const once = (principal * charge.share.numerator) / charge.share.denominator;
  return charge.kind === "per-period" ? once * periods : once;
}
