/**
 * How a fraction of a unit becomes a whole unit.
 * half-up: a half goes away from zero. half-even: a half goes to the even neighbour.
 * down: toward zero. up: away from zero.
 */
export type Rounding = "half-up" | "half-even" | "down" | "up";

/**
 * numerator ÷ denominator as a rounded integer, exact at any size.
 * Errors: RangeError for a fraction as input, a zero denominator, or a result past ±(2^53 − 1).
 */
export function divideInteger(
  numerator: number | bigint,
  denominator: number | bigint,
  rounding: Rounding,
): number {
  if (Number.isSafeInteger(numerator) && Number.isSafeInteger(denominator) && denominator) {
    return divideSafe(numerator as number, denominator as number, rounding);
  }
  return divideBig(wide(numerator), wide(denominator), rounding);
}

/**
 * amount × numerator ÷ denominator with one rounding at the end, exact at any size.
 * Errors: as for divideInteger.
 */
export function multiplyDivide(
  amount: number,
  numerator: number,
  denominator: number,
  rounding: Rounding,
): number {
  const product = amount * numerator;
  if (
    Number.isSafeInteger(product) &&
    Number.isSafeInteger(amount) &&
    Number.isSafeInteger(numerator) &&
    Number.isSafeInteger(denominator) &&
    denominator !== 0
  ) {
    return divideSafe(product, denominator, rounding);
  }
  return divideBig(wide(amount) * wide(numerator), wide(denominator), rounding);
}

// Below 2^53 the floor of a floating quotient of integers is the true floor, so the remainder is exact.
function divideSafe(numerator: number, denominator: number, rounding: Rounding): number {
  const dividend = Math.abs(numerator);
  const divisor = Math.abs(denominator);
  const quotient = Math.floor(dividend / divisor);
  const remainder = dividend - quotient * divisor;
  const step =
    remainder !== 0 && roundsAway(Math.sign(2 * remainder - divisor), quotient % 2 === 1, rounding);
  const size = step ? quotient + 1 : quotient;
  return numerator < 0 !== denominator < 0 && size !== 0 ? -size : size;
}

function divideBig(numerator: bigint, denominator: bigint, rounding: Rounding): number {
  if (denominator === 0n) throw new RangeError("A division by zero has no result.");
  const dividend = numerator < 0n ? -numerator : numerator;
  const divisor = denominator < 0n ? -denominator : denominator;
  const quotient = dividend / divisor;
  const remainder = dividend % divisor;
  const half = 2n * remainder;
  const side = half > divisor ? 1 : half < divisor ? -1 : 0;
  const step = remainder !== 0n && roundsAway(side, quotient % 2n === 1n, rounding);
  const size = Number(step ? quotient + 1n : quotient);
  if (!Number.isSafeInteger(size)) {
    throw new RangeError("The result is larger than 2^53 − 1 and cannot be held exactly.");
  }
  return numerator < 0n !== denominator < 0n && size !== 0 ? -size : size;
}

function roundsAway(sideOfHalf: number, quotientIsOdd: boolean, rounding: Rounding): boolean {
  switch (rounding) {
    case "down":
      return false;
    case "up":
      return true;
    case "half-up":
      return sideOfHalf >= 0;
    case "half-even":
      return sideOfHalf > 0 || (sideOfHalf === 0 && quotientIsOdd);
  }
}

function wide(value: number | bigint): bigint {
  if (typeof value === "number" && !Number.isSafeInteger(value)) {
    throw new RangeError(`Only whole numbers up to 2^53 − 1 can be divided; got ${value}.`);
  }
  return BigInt(value);
}
