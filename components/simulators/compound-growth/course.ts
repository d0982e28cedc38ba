import {
  biasedGrowth,
  compounded,
  divideRate,
  type Minor,
  POSTINGS_A_YEAR,
  type PostingFrequency,
  postingRate,
  type Rate,
  straightLine,
} from "@/engine";

/** A debt left alone: interest joins it at every posting, and nothing leaves it. */
export type Course = {
  readonly principal: Minor;
  readonly yearly: Rate;
  readonly compounding: PostingFrequency;
};

const perYear = (course: Course): number => POSTINGS_A_YEAR[course.compounding];

export function ratePerPosting({ yearly, compounding }: Course): Rate {
  return postingRate(yearly, compounding);
}

export function halved(yearly: Rate): Rate {
  return divideRate(yearly, 2);
}

/** Postings in so many years; interest of a posting that has not come yet is not owed yet. */
export function postingsIn(course: Course, years: number): number {
  return Math.floor(years * perYear(course));
}

const known = new Map<string, Minor>();
const KNOWN = 400;

/**
 * What is owed after so many postings, exact to the cent. Figures, table and sentences ask for the same amounts, and
 * those of a debt posted daily take long: the ones asked for last are kept.
 */
export function owedAfter(course: Course, postings: number): Minor {
  const { principal, yearly, compounding } = course;
  const key = [principal, yearly.numerator, yearly.denominator, compounding, postings].join();
  const owed = known.get(key) ?? compounded(principal, ratePerPosting(course), postings, "half-up");
  known.delete(key);
  known.set(key, owed);
  for (const oldest of known.keys()) {
    if (known.size <= KNOWN) break;
    known.delete(oldest);
  }
  return owed;
}

/** What would be owed if only the first debt bore interest. */
export function straightAfter(course: Course, postings: number): Minor {
  return straightLine(course.principal, ratePerPosting(course), postings, "half-up");
}

/** Someone who lets a share `alpha` of the interest bear interest expects this after `years`; 1 is the truth. */
export function expected(course: Course, alpha: number, years: number): number {
  const { numerator, denominator } = ratePerPosting(course);
  const times = biasedGrowth(alpha, numerator / denominator, years * perYear(course));
  return (course.principal * times) / 100;
}

/** The first posting at which at least `amount` is owed, or null if that does not come within `postings`. */
export function postingThatReaches(course: Course, amount: Minor, postings: number): number | null {
  if (owedAfter(course, postings) < amount) return null;
  let low = 0;
  let high = postings;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (owedAfter(course, middle) < amount) low = middle + 1;
    else high = middle;
  }
  return high;
}
