import { type Minor, minor } from "../money";
import { divideInteger } from "../rounding";
import { type DisclosedTime, disclosedTime, showsLevelBox } from "./disclosed-time";
import { type RepaymentEstimate, repaymentEstimate } from "./estimate";
import { type Fraction, levelRepayment } from "./level-repayment";
import { type DebtPortion, type EstimateTerms, estimateMonth } from "./repayment";

/** The months of the alternative a statement shows. */
export const LEVEL_MONTHS = 36;

/**
 * What a US statement says about repaying, amounts in minor units. `time`, `minimumTotal` and `savings` are null for a debt
 * that minimums never repay, `firstMinimum` is this month's. `savings` is in whole major units, both totals rounded first.
 */
export type RepaymentDisclosure = {
  readonly estimate: RepaymentEstimate;
  readonly time: DisclosedTime | null;
  readonly minimumTotal: Minor | null;
  readonly firstMinimum: Minor;
  /** Whether this month's minimum is no more than this month's interest. */
  readonly noAmortisation: boolean;
  readonly weightedRate: Fraction;
  readonly levelPayment: Minor;
  readonly levelTotal: Minor;
  readonly savings: number | null;
  readonly showsLevelBox: boolean;
};

/**
 * Regulation Z's repayment disclosure for one or several balances: minimums to the end, the 36-month payment at the
 * weighted rate (rounded once), their totals and the saving. `minorPerMajor`: 100 for cents.
 * Sources: 12 CFR 1026.7(b)(12), App. M1, M2. Errors: RangeError as repaymentEstimate and levelRepayment.
 */
export function repaymentDisclosure(
  portions: readonly DebtPortion[],
  terms: EstimateTerms,
  minorPerMajor = 100,
): RepaymentDisclosure {
  const balances = portions.map(({ balance }) => balance);
  const owed = minor(balances.reduce((sum, balance) => sum + balance, 0));
  const estimate = repaymentEstimate(portions, terms);
  const first = estimateMonth(portions, terms, 1, balances);
  const weightedRate = weightedMonthlyRate(portions);
  const levelPayment = levelRepayment(owed, weightedRate, LEVEL_MONTHS, terms.rounding);
  const levelTotal = minor(levelPayment * LEVEL_MONTHS);
  const months = estimate.kind === "repaid" ? estimate.months : null;
  const minimumTotal = estimate.kind === "repaid" ? estimate.total : null;
  const whole = (amount: Minor) => divideInteger(amount, minorPerMajor, "half-up");
  return {
    estimate,
    time: months === null ? null : disclosedTime(months),
    minimumTotal,
    firstMinimum: first.payment,
    noAmortisation: first.payment <= first.interest && first.interest > 0,
    weightedRate,
    levelPayment,
    levelTotal,
    savings: minimumTotal === null ? null : whole(minimumTotal) - whole(levelTotal),
    showsLevelBox: showsLevelBox(months, { level: levelPayment, minimum: first.payment }),
  };
}

/**
 * The monthly rate of several balances together: Σ balance × rate ÷ Σ balance, where a promotion of n months counts
 * n/36 and the later rate the rest. Exact. Zero when nothing is owed. Source: 12 CFR 1026 App. M2.
 */
export function weightedMonthlyRate(portions: readonly DebtPortion[]): Fraction {
  let numerator = 0n;
  let denominator = 1n;
  let owed = 0n;
  const count = (
    balance: Minor,
    { numerator: n, denominator: d }: DebtPortion["yearly"],
    months: number,
  ) => {
    const part = BigInt(balance) * BigInt(n) * BigInt(months);
    const whole = BigInt(d) * BigInt(LEVEL_MONTHS * 12);
    numerator = numerator * whole + part * denominator;
    denominator *= whole;
  };
  for (const { balance, yearly, promotion } of portions) {
    const promoted = Math.min(promotion?.months ?? 0, LEVEL_MONTHS);
    if (promotion) count(balance, promotion.yearly, promoted);
    count(balance, yearly, LEVEL_MONTHS - promoted);
    owed += BigInt(balance);
  }
  return owed === 0n
    ? { numerator: 0n, denominator: 1n }
    : { numerator, denominator: denominator * owed };
}
