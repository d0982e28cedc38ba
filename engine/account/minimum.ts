import { add, largerOf, type Minor, minor } from "../money";
import { applyRate, type Rate } from "../rates";
import { divideInteger, type Rounding } from "../rounding";
import type { AccountRuleId } from "./rules";

/**
 * What a share of the minimum is taken of, in minor units. balance: the whole statement; before-interest: the same
 * without this cycle's interest; interest, fees: this cycle's; past-due: the unpaid part of the last minimum;
 * over-limit: what is owed past the limit; balance:id: one balance; rest: the statement less every other part named.
 */
export type MinimumPart =
  | "balance"
  | "before-interest"
  | "interest"
  | "fees"
  | "past-due"
  | "over-limit"
  | "rest"
  | `balance:${string}`;

/** A sum of shares: 1% of the balance + 100% of interest + 100% of fees, and perhaps a constant. */
export type MinimumFormula = {
  readonly parts: readonly { readonly of: MinimumPart; readonly share: Rate }[];
  readonly plus?: Minor;
};

/**
 * The minimum: the largest of the formulas and the floor, never more than is owed. `wholeUpTo`: a statement no larger
 * is due in full. `step`: rounded up to a multiple of this.
 */
export type MinimumTerms = {
  readonly formulas: readonly MinimumFormula[];
  readonly floor: Minor;
  readonly wholeUpTo?: Minor;
  readonly step?: Minor;
};

/** The figures of a statement a minimum may look at, in minor units. */
export type MinimumFigures = {
  readonly balance: Minor;
  readonly interest: Minor;
  readonly fees: Minor;
  readonly pastDue: Minor;
  readonly overLimit: Minor;
  readonly balances: Readonly<Record<string, Minor>>;
};

/** The amount, the rule that decided, and which formula did (from 0), if one did. */
export type MinimumAmount = { amount: Minor; because: AccountRuleId; formula: number | null };

const NOTHING = minor(0);

/**
 * min(balance, max(floor, formulas…)) in minor units. Rounding: each share by name to the minor unit.
 * Sources: 12 CFR 1026 App. M2 (share or floor), CONC 6.7.5R(1) (interest, fees, charges and 1%), and the articles of
 * Chinese cards (a share of ordinary spending and the whole of the rest); see MODEL.md.
 */
export function minimumPayment(
  terms: MinimumTerms,
  figures: MinimumFigures,
  rounding: Rounding,
): MinimumAmount {
  const { balance } = figures;
  if (balance <= 0) return { amount: NOTHING, because: "minimum.nothing-owed", formula: null };
  if (balance <= (terms.wholeUpTo ?? 0)) {
    return { amount: balance, because: "minimum.small-balance", formula: null };
  }
  let best: MinimumAmount = { amount: terms.floor, because: "minimum.floor", formula: null };
  for (const [formula, rule] of terms.formulas.entries()) {
    const amount = formulaAmount(rule, figures, rounding);
    if (amount >= best.amount) best = { amount, because: "minimum.formula", formula };
  }
  if (terms.step) best.amount = minor(divideInteger(best.amount, terms.step, "up") * terms.step);
  if (best.amount > balance) {
    return { amount: balance, because: "minimum.whole-balance", formula: null };
  }
  return best;
}

function formulaAmount(
  { parts, plus = NOTHING }: MinimumFormula,
  figures: MinimumFigures,
  rounding: Rounding,
): Minor {
  let rest: number = figures.balance;
  for (const { of } of parts) if (of !== "rest") rest -= partOf(of, figures);
  let total = plus;
  for (const { of, share } of parts) {
    const base = of === "rest" ? largerOf(NOTHING, minor(rest)) : partOf(of, figures);
    total = add(total, applyRate(base, share, rounding));
  }
  return total;
}

function partOf(part: Exclude<MinimumPart, "rest">, figures: MinimumFigures): Minor {
  switch (part) {
    case "balance":
      return figures.balance;
    case "before-interest":
      return minor(Math.max(0, figures.balance - figures.interest));
    case "interest":
      return figures.interest;
    case "fees":
      return figures.fees;
    case "past-due":
      return figures.pastDue;
    case "over-limit":
      return figures.overLimit;
    default:
      return figures.balances[part.slice("balance:".length)] ?? NOTHING;
  }
}
