import { type Rate, rate } from "../rates";

const DIGITS = 15n;
const EXTRA = 15n;

/**
 * The monthly rate that twelve times compounded gives a yearly effective rate: (1 + yearly)^(1/12) − 1, to 15 decimals,
 * rounded down; found by Newton's method on whole numbers, so no figure depends on the machine.
 * Source: UK and EU lenders' representative examples. Errors: RangeError above 8.9 a month (890%).
 */
export function monthlyFromEffective(yearly: Rate): Rate {
  const scale = 10n ** (DIGITS + EXTRA);
  const whole = BigInt(yearly.denominator);
  const target = ((whole + BigInt(yearly.numerator)) * scale ** 12n) / whole;
  let root = scale * (1n + BigInt(Math.ceil(yearly.numerator / yearly.denominator)));
  for (;;) {
    const next = (11n * root + target / root ** 11n) / 12n;
    if (next >= root) break;
    root = next;
  }
  return rate(Number((root - scale) / 10n ** EXTRA), Number(10n ** DIGITS));
}
