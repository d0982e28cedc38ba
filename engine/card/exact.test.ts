import { describe, expect, it } from "vitest";
import { civilDate } from "../dates";
import { minor } from "../money";
import { random } from "../random";
import { percent, rate } from "../rates";
import type { Rounding } from "../rounding";
import { type Account, runCard } from "./account";

/**
 * The model written a second time from MODEL.md, slowly and with nothing of the engine: every quantity is a
 * fraction of two bigints, and rounding is by definition (the nearest integers are compared).
 */
type Fraction = [bigint, bigint];

const magnitude = (n: bigint) => (n < 0n ? -n : n);

function nearest([n, d]: Fraction, rounding: Rounding): bigint {
  const below = n / d;
  if (below * d === n || rounding === "down") return below;
  const above = below + 1n;
  if (rounding === "up") return above;
  const order = magnitude(n - below * d) - magnitude(above * d - n);
  if (order !== 0n) return order < 0n ? below : above;
  return rounding === "half-even" && below % 2n === 0n ? below : above;
}

function* referenceMonths({ terms, balance, spending, plan }: Account) {
  const fraction = (r: { numerator: number; denominator: number }): Fraction => [
    BigInt(r.numerator),
    BigInt(r.denominator),
  ];
  const part = (amount: bigint, [n, d]: Fraction) => nearest([amount * n, d], terms.rounding);
  const { minimum: rule } = terms;
  let opening = BigInt(balance);
  let kept: bigint | null = plan.kind === "fixed" ? BigInt(plan.amount) : null;
  while (true) {
    const interest = part(opening, fraction(terms.cycleRate));
    const owed = opening + interest + BigInt(spending);
    let minimum = part(
      rule.base === "after-interest" ? owed : owed - interest,
      fraction(rule.percent),
    );
    if (rule.kind === "percent-plus-interest") minimum += interest;
    if (minimum < BigInt(rule.floor)) minimum = BigInt(rule.floor);
    if (minimum > owed) minimum = owed;
    if (plan.kind === "keep-first-minimum") kept ??= minimum;
    const intended = kept ?? minimum;
    const payment = intended > owed ? owed : intended;
    const closing = owed - payment;
    yield { opening, interest, balance: owed, minimum, payment, closing };
    opening = closing;
  }
}

function randomAccount(seed: string): Account {
  const { integer } = random(seed);
  const pick = <T>(...choices: [T, ...T[]]): T =>
    choices[integer(0, choices.length - 1)] ?? choices[0];
  return {
    terms: {
      cycleRate: pick(rate(integer(0, 6000), 120_000), rate(integer(0, 400_000), 36_500_000)),
      minimum: {
        kind: pick("percent", "percent-plus-interest"),
        percent: percent(pick(integer(0, 20), integer(0, 1000) / 100, integer(0, 100))),
        base: pick("before-interest", "after-interest"),
        floor: minor(pick(0, 1000, 3500, integer(0, 20_000))),
      },
      rounding: pick<Rounding>("half-up", "half-even", "down", "up"),
    },
    balance: minor(pick(integer(0, 3000), integer(0, 5_000_000))),
    spending: minor(pick(0, 0, integer(0, 5), integer(0, 300_000))),
    start: civilDate(2026, 1, 31),
    plan: pick(
      { kind: "minimum" },
      { kind: "minimum" },
      { kind: "keep-first-minimum" },
      { kind: "fixed", amount: minor(pick(integer(1, 100), integer(1, 200_000))) },
    ),
    horizon: 60,
  };
}

describe(runCard, () => {
  it("is not one cent apart from fractions of bigints on 5,000 random accounts", {
    timeout: 30_000,
  }, () => {
    for (let index = 0; index < 5000; index++) {
      const account = randomAccount(`exact ${index}`);
      const reference = referenceMonths(account);
      for (const statement of runCard(account).statements.slice(0, 400)) {
        for (const [key, expected] of Object.entries(reference.next().value ?? {})) {
          if (BigInt(statement[key as "opening"]) !== expected) {
            expect.fail(
              `account ${index}, statement ${statement.number}: ${key} is not ${expected}`,
            );
          }
        }
      }
    }
  });

  it("says cleared or never as 20,000 months of brute force do, on 400 random accounts", {
    timeout: 30_000,
  }, () => {
    for (let index = 0; index < 400; index++) {
      const account = randomAccount(`fate ${index}`);
      const { months } = runCard(account).summary;
      let brute = account.balance === 0 && account.spending === 0 ? 0 : null;
      const reference = referenceMonths(account);
      for (let month = 1; brute === null && month <= 20_000; month++) {
        const next = reference.next().value;
        if (next?.closing === 0n) brute = month;
        if (next && next.closing > 10n ** 18n) break;
      }
      const within = months !== null && months > 20_000 ? null : months;
      expect(`account ${index}: ${within}`).toBe(`account ${index}: ${brute}`);
    }
  });
});
