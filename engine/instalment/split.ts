import { add, type Minor, minor, subtract } from "../money";
import { divideInteger, multiplyDivide } from "../rounding";

/**
 * `total` in `parts` shares that add up to it exactly: equal shares, and the last takes the odd cents.
 * Rounding: a share is half-up, or down where rounding up would leave less than nothing for the last one.
 * Errors: RangeError unless total ≥ 0 and parts is a whole number of one or more.
 */
export function splitEvenly(total: Minor, parts: number): Minor[] {
  if (total < 0) throw new RangeError(`Only an amount of zero or more is split; got ${total}.`);
  if (!Number.isSafeInteger(parts) || parts < 1) {
    throw new RangeError(
      `An amount is split in a whole number of one or more parts; got ${parts}.`,
    );
  }
  const near = divideInteger(total, parts, "half-up");
  const enough = BigInt(near) * BigInt(parts - 1) <= BigInt(total);
  const share = minor(enough ? near : divideInteger(total, parts, "down"));
  const shares = new Array<Minor>(parts).fill(share);
  shares[parts - 1] = subtract(total, minor(share * (parts - 1)));
  return shares;
}

/**
 * `total` shared in proportion to `weights`, exactly: share k = round(total × W(k) ÷ W) − the shares before it, with
 * W(k) the sum of the first k weights. While total ≤ W no share is larger than its weight. All zero without weights.
 * Rounding: half-up on the running sum. Errors: RangeError for a negative amount, or sums past 2^53 − 1.
 */
export function splitInProportion(total: Minor, weights: readonly Minor[]): Minor[] {
  if (total < 0 || weights.some((weight) => weight < 0)) {
    throw new RangeError("Only amounts of zero or more are shared in proportion.");
  }
  const whole = weights.reduce((sum, weight) => add(sum, weight), minor(0));
  if (whole === 0) return weights.map(() => minor(0));
  let passed = minor(0);
  let given = minor(0);
  return weights.map((weight) => {
    passed = add(passed, weight);
    const upToHere = minor(multiplyDivide(total, passed, whole, "half-up"));
    const share = subtract(upToHere, given);
    given = upToHere;
    return share;
  });
}
