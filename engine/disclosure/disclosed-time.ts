import type { Minor } from "../money";

/** A repayment time as it is printed. */
export type DisclosedTime = { readonly count: number; readonly unit: "months" | "years" };

const YEAR = 12;
const TOLERATED_MONTHS = 2;
const BOX_YEARS = 3;
const TOLERATED_SHARE = 10;

/**
 * A number of months as Regulation Z prints it: under two years in months, otherwise the nearest whole year, half up
 * (30 to 41 months are 3 years). Source: 12 CFR 1026.7(b)(12)(i)(B) and its comment.
 * Errors: RangeError unless months is a whole number of zero or more.
 */
export function disclosedTime(months: number): DisclosedTime {
  if (!Number.isSafeInteger(months) || months < 0) {
    throw new RangeError(`A repayment time is a whole number of months; got ${months}.`);
  }
  if (months < 2 * YEAR) return { count: months, unit: "months" };
  return { count: Math.floor((months + YEAR / 2) / YEAR), unit: "years" };
}

/**
 * Whether the 36-month box is printed: the printed time is above 3 years and the 36-month payment is not below this
 * month's minimum; with `months` null (never repaid) it always is. Source: 12 CFR 1026.7(b)(12)(i)(F), (ii).
 */
export function showsLevelBox(
  months: number | null,
  payment?: { level: Minor; minimum: Minor },
): boolean {
  if (months === null) return true;
  const { count, unit } = disclosedTime(months);
  if (unit === "months" || count <= BOX_YEARS) return false;
  return payment === undefined || payment.level >= payment.minimum;
}

/**
 * Whether an issuer's repayment time is accurate: within 2 months of the guidance, or printed as the same number of years.
 * Source: 12 CFR 1026 App. M1(b)(5).
 */
export function isAccurateTime(guidanceMonths: number, issuerMonths: number): boolean {
  const [guidance, issuer] = [disclosedTime(guidanceMonths), disclosedTime(issuerMonths)];
  if (Math.abs(guidanceMonths - issuerMonths) <= TOLERATED_MONTHS) return true;
  return guidance.unit === "years" && issuer.unit === "years" && guidance.count === issuer.count;
}

/** Whether an issuer's 36-month payment is accurate: within 10% of the guidance. Source: App. M1(d)(5). */
export function isAccuratePayment(guidance: Minor, issuer: Minor): boolean {
  return BigInt(TOLERATED_SHARE) * BigInt(Math.abs(issuer - guidance)) <= BigInt(guidance);
}

/** Of several formulas or features, each on its own balance, the longest; null (never) is longer than any. App. M1(b)(1). */
export function longestTime(months: readonly (number | null)[]): number | null {
  return months.includes(null) ? null : Math.max(0, ...(months as number[]));
}
