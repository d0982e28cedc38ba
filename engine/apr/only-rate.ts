import { NoRateError, SeveralRatesError } from "./errors";
import { balanceChanges, inOrder, type TimedAmount } from "./flow";
import { allRoots, mostRoots, type Root, rootAboveZero } from "./roots";

const MOST_AMOUNTS = 20_000;
const MOST_CHANGES = 40;
const LARGEST = 1e300;
const NEAR_ZERO = 1e-12;

/**
 * The one rate per unit of time, compounding, at which what is received and what is paid are worth the same.
 * cost: paid minus received in exact units; it says on which side of zero the rate lies.
 * Admissible: above 0 when the plan costs something, above −100% when it does not. If a payment stands before the
 * first advance, only a rate at which the plan gains worth for the borrower as rates rise: at the other zero, which
 * always exists then, the early payment is a deposit and the plan no borrowing.
 * Precision: 1e-12. Errors: NoRateError, SeveralRatesError; RangeError for amounts or times that are not numbers,
 * more than 20,000 of them, or more than 40 changes of direction where their number matters.
 */
export function onlyRate(received: readonly TimedAmount[], cost: number): number {
  if (received.length > MOST_AMOUNTS) {
    throw new RangeError(`A plan may have ${MOST_AMOUNTS} amounts; got ${received.length}.`);
  }
  if (!received.every(({ amount, time }) => Number.isFinite(amount) && Number.isFinite(time))) {
    throw new RangeError("Every amount of a plan needs a finite size and a finite time.");
  }
  const roots = admissibleRoots(inOrder(received), cost);
  const rates = roots.map(({ growth }) => Math.expm1(growth));
  const [first] = rates;
  if (rates.length > 1) throw new SeveralRatesError(rates);
  if (first === undefined) {
    throw new NoRateError("The plan has no rate: at no rate are its two sides worth the same.");
  }
  if (first <= -1 || first > LARGEST) {
    throw new NoRateError(
      "The plan has no rate that can be written: it is past 10^300 or at −100%.",
    );
  }
  return cost === 0 && Math.abs(first) < NEAR_ZERO ? 0 : first;
}

function admissibleRoots(flows: readonly TimedAmount[], cost: number): Root[] {
  const advanceFirst = (flows[0]?.amount ?? 0) > 0;
  if (advanceFirst && cost > 0 && balanceChanges(flows) === 1) return [rootAboveZero(flows)];
  const changes = mostRoots(flows);
  if (changes > MOST_CHANGES) {
    throw new RangeError(
      `The plan changes direction ${changes} times and its balance crosses zero: one rate cannot be proved.`,
    );
  }
  return allRoots(flows)
    .filter(({ growth }) => cost <= 0 || growth > 0)
    .filter(({ rising }) => advanceFirst || rising);
}
