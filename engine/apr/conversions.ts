/** Periods in a year. A year has 365 days here; a contract may say 360 or 366, so every function takes a number. */
export const PERIODS_A_YEAR = { day: 365, week: 52, month: 12, quarter: 4, year: 1 } as const;

/** The rate of one period from a nominal yearly rate: yearly ÷ periods. Shares. Errors: RangeError as below. */
export function periodFromNominal(nominal: number, periodsPerYear: number): number {
  return checked(nominal, periodsPerYear) / periodsPerYear;
}

/** The nominal (simple) yearly rate of a period's rate: rate × periods. 0.05% a day is 18.25%. */
export function nominalFromPeriod(rate: number, periodsPerYear: number): number {
  return checked(rate, periodsPerYear) * periodsPerYear;
}

/** The effective yearly rate of a period's rate: (1 + rate)^periods − 1. 0.05% a day is 20.016%. */
export function effectiveFromPeriod(rate: number, periodsPerYear: number): number {
  return convertPeriod(rate, periodsPerYear, 1);
}

/** The rate of one period that compounds to an effective yearly rate: (1 + yearly)^(1 ÷ periods) − 1. */
export function periodFromEffective(effective: number, periodsPerYear: number): number {
  return convertPeriod(effective, 1, periodsPerYear);
}

/** Nominal yearly rate, compounded `periodsPerYear` times a year, as an effective one. */
export function effectiveFromNominal(nominal: number, periodsPerYear: number): number {
  return effectiveFromPeriod(periodFromNominal(nominal, periodsPerYear), periodsPerYear);
}

/** Effective yearly rate as the nominal one that compounds to it `periodsPerYear` times a year. */
export function nominalFromEffective(effective: number, periodsPerYear: number): number {
  return nominalFromPeriod(periodFromEffective(effective, periodsPerYear), periodsPerYear);
}

/**
 * The rate of another period that compounds to the same: (1 + rate)^(from ÷ to) − 1, where `from` and `to` count
 * periods in a year. Daily to monthly is from 365 to 12.
 * Errors: RangeError for a rate that is not finite or not above −100%, a count not above 0, or a result past the
 * largest number.
 */
export function convertPeriod(rate: number, from: number, to: number): number {
  checked(0, to);
  const converted = Math.expm1((Math.log1p(checked(rate, from)) * from) / to);
  if (!Number.isFinite(converted)) {
    throw new RangeError(`A rate of ${rate} compounds past the largest number.`);
  }
  return converted;
}

function checked(rate: number, periodsPerYear: number): number {
  if (!Number.isFinite(rate) || rate <= -1) {
    throw new RangeError(`A rate is a finite share above −1; got ${rate}.`);
  }
  if (!Number.isFinite(periodsPerYear) || periodsPerYear <= 0) {
    throw new RangeError(`Periods in a year must be above zero; got ${periodsPerYear}.`);
  }
  return rate;
}
