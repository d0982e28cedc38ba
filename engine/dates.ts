/** A day of the proleptic Gregorian calendar, without clock or time zone. Months count from 1. */
export type CivilDate = { readonly year: number; readonly month: number; readonly day: number };

const LAST_YEAR = 99_999;
const DAYS_PER_ERA = 146_097;
const DAYS_BEFORE_1970 = 719_468;

/** A checked date. Errors: RangeError for a day the calendar does not have, or a year outside 1 to 99999. */
export function civilDate(year: number, month: number, day: number): CivilDate {
  const whole = Number.isInteger(year) && Number.isInteger(month) && Number.isInteger(day);
  const inRange = year >= 1 && year <= LAST_YEAR && month >= 1 && month <= 12 && day >= 1;
  if (!whole || !inRange || day > daysInMonth(year, month)) {
    throw new RangeError(`There is no date with year ${year}, month ${month}, day ${day}.`);
  }
  return { year, month, day };
}

/** "2026-01-31" (ISO 8601 calendar date) → date. Errors: RangeError for other text or no such day. */
export function parseDate(text: string): CivilDate {
  const match = /^(\d{4,5})-(\d\d)-(\d\d)$/.exec(text);
  if (!match) {
    throw new RangeError(`A date looks like 2026-01-31; got ${JSON.stringify(text)}.`);
  }
  return civilDate(Number(match[1]), Number(match[2]), Number(match[3]));
}

/** Date → "2026-01-31". */
export function formatDate(date: CivilDate): string {
  const pad = (value: number, width: number) => String(value).padStart(width, "0");
  return `${pad(date.year, 4)}-${pad(date.month, 2)}-${pad(date.day, 2)}`;
}

/** Days since 1970-01-01. Source: H. Hinnant, days_from_civil, howardhinnant.github.io/date_algorithms.html. */
export function toDayNumber(date: CivilDate): number {
  const year = date.month <= 2 ? date.year - 1 : date.year;
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const dayOfYear = Math.floor((153 * ((date.month + 9) % 12) + 2) / 5) + date.day - 1;
  const leapDays = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
  return era * DAYS_PER_ERA + yearOfEra * 365 + leapDays + dayOfYear - DAYS_BEFORE_1970;
}

/** The date `dayNumber` days after 1970-01-01: the inverse of toDayNumber (Hinnant, civil_from_days). */
export function fromDayNumber(dayNumber: number): CivilDate {
  const days = dayNumber + DAYS_BEFORE_1970;
  const era = Math.floor(days / DAYS_PER_ERA);
  const dayOfEra = days - era * DAYS_PER_ERA;
  const leapDays =
    Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365);
  const yearStart = 365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
  const dayOfYear = dayOfEra - yearStart;
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  return civilDate(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day);
}

/** The date a whole number of days later (earlier when negative). Within this month and the next no calendar is needed. */
export function addDays(date: CivilDate, days: number): CivilDate {
  const { year, month } = date;
  const day = date.day + days;
  const length = daysInMonth(year, month);
  if (day >= 1 && day <= length) return civilDate(year, month, day);
  if (day > length && day <= length + 28) {
    return month === 12
      ? civilDate(year + 1, 1, day - length)
      : civilDate(year, month + 1, day - length);
  }
  return fromDayNumber(toDayNumber(date) + days);
}

/** `months` months after the anchor, on its day or the month's last: 31 Jan + 1 is 28 Feb, + 2 is 31 Mar. */
export function addMonths(anchor: CivilDate, months: number): CivilDate {
  const count = anchor.year * 12 + anchor.month - 1 + months;
  const year = Math.floor(count / 12);
  const month = count - year * 12 + 1;
  return civilDate(year, month, Math.min(anchor.day, daysInMonth(year, month)));
}

/** Days from one date to another, negative when `to` is earlier. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return toDayNumber(to) - toDayNumber(from);
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}
