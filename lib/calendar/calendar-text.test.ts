import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { calendarText } from "./calendar-text";

const stamp = new Date("2026-11-22T08:00:00Z");
const days = [
  { id: "plan-1", date: "2026-12-31", title: "Pay $1,200", note: "Card; $650, \\ loan\nand more" },
  { id: "plan-2", date: "2027-02-28", title: "还款 1,200 元", note: "信用卡 650 元".repeat(20) },
];
const text = calendarText("My plan", days, stamp);
const lines = text.replaceAll("\r\n ", "").split("\r\n");

describe(calendarText, () => {
  it("is one calendar with a whole day for each payment, the same in every time zone", () => {
    expect(lines[0]).toBe("BEGIN:VCALENDAR");
    expect(lines.filter((line) => line === "BEGIN:VEVENT")).toHaveLength(2);
    expect(lines).toContain("DTSTART;VALUE=DATE:20261231");
    expect(lines).toContain("DTEND;VALUE=DATE:20270101");
    expect(lines).toContain("DTSTART;VALUE=DATE:20270228");
    expect(lines.at(-1)).toBe("END:VCALENDAR");
  });

  it("escapes and folds texts as RFC 5545 asks", () => {
    expect(lines).toContain("DESCRIPTION:Card\\; $650\\, \\\\ loan\\nand more");
    expect(lines).toContain("SUMMARY:还款 1\\,200 元");
    for (const line of text.split("\r\n")) {
      expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    }
  });

  it("reminds on the day before, at nine in the morning", () => {
    expect(lines.filter((line) => line === "TRIGGER:-PT15H")).toHaveLength(2);
  });

  it("has the same entries again when made again, so that a calendar updates them", () => {
    expect(lines.filter((line) => line.startsWith("UID:"))).toEqual([
      "UID:plan-1@full-circle",
      "UID:plan-2@full-circle",
    ]);
    expect(lines.filter((line) => line === "DTSTAMP:20261122T080000Z")).toHaveLength(2);
  });

  it("leaves reminding to the calendar where that is asked for", () => {
    expect(calendarText("Reviews", days, stamp, false)).not.toContain("VALARM");
  });

  it("is read by another program as what was written", () => {
    const calendar = new ICAL.Component(ICAL.parse(text));
    const events = calendar.getAllSubcomponents("vevent").map((each) => new ICAL.Event(each));
    expect(calendar.getFirstPropertyValue("version")).toBe("2.0");
    expect(
      events.map(({ startDate, summary, description }) => ({
        date: startDate.isDate ? startDate.toString() : null,
        title: summary,
        note: description,
      })),
    ).toEqual(days.map(({ date, title, note }) => ({ date, title, note })));
  });
});
