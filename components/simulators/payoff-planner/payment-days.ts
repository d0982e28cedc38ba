import { addMonths, formatDate, parseDate } from "@/engine";

/** The day of a month's payment, as YYYY-MM-DD, when the first one is on `first`: the same day, or the last of a shorter month. */
export function paymentDay(first: string, month: number): string {
  return formatDate(addMonths(parseDate(first), month - 1));
}

/** Whether a text of a date field is a day that payments can begin on: within the years a calendar can show. */
export function isPaymentDay(text: string): boolean {
  if (!/^2\d{3}-\d\d-\d\d$/.test(text)) return false;
  try {
    parseDate(text);
    return true;
  } catch {
    return false;
  }
}

/** The first of the month after `today`, which is a day of the reader's own clock. */
export function firstOfNextMonth(today: Date): string {
  const next = addMonths({ year: today.getFullYear(), month: today.getMonth() + 1, day: 1 }, 1);
  return formatDate(next);
}
