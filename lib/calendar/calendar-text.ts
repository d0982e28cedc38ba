import ical, { ICalAlarmType, ICalCalendarMethod } from "ical-generator";

/** One whole day in a calendar. `date` is YYYY-MM-DD, the same day wherever the calendar is opened. */
export type CalendarDay = {
  readonly id: string;
  readonly date: string;
  readonly title: string;
  readonly note: string;
};

const SECONDS_BEFORE = 15 * 60 * 60;

/**
 * The text of an .ics file: a whole day for each entry, with a reminder on the day before at nine in the morning unless `reminds`
 * says that the reader's calendar decides. `stamp` is when it was made. The library folds lines and escapes texts as RFC 5545 asks.
 */
export function calendarText(
  name: string,
  days: readonly CalendarDay[],
  stamp: Date,
  reminds = true,
): string {
  const calendar = ical({
    name,
    prodId: { company: "Full Circle", product: "calendar" },
    method: ICalCalendarMethod.PUBLISH,
  });
  for (const { id, date, title, note } of days) {
    const event = calendar.createEvent({
      id: `${id}@full-circle`,
      start: wholeDay(date, 0),
      end: wholeDay(date, 1),
      allDay: true,
      stamp,
      summary: title,
      description: note,
    });
    if (!reminds) continue;
    event.createAlarm({ type: ICalAlarmType.display, trigger: SECONDS_BEFORE, description: title });
  }
  return calendar.toString();
}

/** Midnight of the day in UTC, which the library writes without an hour or a zone. */
function wholeDay(date: string, later: number): Date {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  return new Date(Date.UTC(year, month - 1, day + later));
}
