import type { BalanceTerms, DatedAccount } from "../../engine/account";
import { type Cycle, endOf, type Item, least, nearest, rateOn, yearOf } from "./reference-parts";

type AccountTerms = DatedAccount["terms"];

function divisor(day: number, terms: AccountTerms, { from, to }: Cycle): bigint {
  if (terms.dayCount === "daily") return 1n;
  if (terms.dayCount === "twelfth") return 12n * BigInt(to - from + 1);
  if (terms.dayCount !== "actual") return BigInt(terms.dayCount);
  const year = yearOf(day);
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 366n : 365n;
}

/** Interest that has waited so far, for each balance. */
export type Waited = Map<string, [bigint, bigint]>;

/** What falls due of interest that was put off, on the last day it may wait. */
export function deferredOf(
  of: BalanceTerms,
  items: readonly Item[],
  terms: AccountTerms,
  cycle: Cycle,
  waited: Waited,
): bigint {
  const { from, to } = cycle;
  const waiting = items.filter((item) => item.waits && item.terms.id === of.id);
  let [n, d] = waited.get(of.id) ?? [0n, 1n];
  for (const item of waiting) {
    for (let day = Math.max(from, item.reach); day <= Math.min(to, endOf(of)); day++) {
      const amount = (item.closings.get(day) ?? item.left) * BigInt(of.rate.numerator);
      const whole = BigInt(of.rate.denominator) * divisor(day, terms, cycle);
      if (d % whole === 0n) n += amount * (d / whole);
      else [n, d] = [n * whole + amount * d, d * whole];
    }
  }
  waited.set(of.id, [n, d]);
  if (endOf(of) > to) return 0n;
  const left = waiting.reduce((sum, item) => sum + (item.closings.get(endOf(of)) ?? 0n), 0n);
  for (const item of waiting) Object.assign(item, { waits: false, since: endOf(of) + 1 });
  return left > 0n ? nearest(n, d, terms.rounding) : 0n;
}

/** The interest of one balance on one statement. */
export function interestOf(
  of: BalanceTerms,
  items: readonly Item[],
  terms: AccountTerms,
  cycle: Cycle,
): bigint {
  const round = (n: bigint, d: bigint) => nearest(n, d, terms.rounding);
  const { from, to } = cycle;
  const amounts = new Map<number, bigint>();
  for (const item of items) {
    if (item.terms.id !== of.id || item.since === null || item.since > to) continue;
    if (terms.compounding.kind === "none" && item.kind === "interest") continue;
    const old = terms.basis === "previous" || terms.basis === "adjusted";
    for (let day = old ? from : item.since; day <= to; day++) {
      let amount = item.closings.get(day) ?? item.left;
      if (old) amount = terms.basis === "previous" ? item.billed : least(item.left, item.billed);
      else if (item.cap !== null) amount = least(amount, item.cap);
      amounts.set(day, (amounts.get(day) ?? 0n) + amount);
    }
  }
  let [n, d, accrued] = [0n, 1n, 0n];
  const fine = terms.compounding.kind === "daily" ? 10n ** BigInt(terms.compounding.digits) : 1n;
  for (const day of [...amounts.keys()].sort((a, b) => a - b)) {
    const rate = rateOn(of, day);
    const whole = BigInt(rate.denominator) * divisor(day, terms, cycle);
    const amount = amounts.get(day) ?? 0n;
    if (terms.compounding.kind === "daily") {
      accrued += round((amount * fine + accrued) * BigInt(rate.numerator), whole);
    } else if (whole === d) {
      n += amount * BigInt(rate.numerator);
    } else {
      n = n * whole + amount * BigInt(rate.numerator) * d;
      d *= whole;
    }
  }
  return terms.compounding.kind === "daily" ? round(accrued, fine) : round(n, d);
}
