import { describe, expect, it } from "vitest";
import { firstOfNextMonth, isPaymentDay, paymentDay } from "./payment-days";

describe("days of payments", () => {
  it("are the same day each month, or the last of a shorter one", () => {
    const days = [1, 2, 3, 13].map((month) => paymentDay("2027-12-31", month));
    expect(days).toEqual(["2027-12-31", "2028-01-31", "2028-02-29", "2028-12-31"]);
  });

  it("begin on the first of next month", () => {
    expect(firstOfNextMonth(new Date(2026, 11, 31, 23, 59))).toBe("2027-01-01");
    expect(firstOfNextMonth(new Date(2026, 10, 22))).toBe("2026-12-01");
  });

  it("can be any day the calendar has, and nothing else", () => {
    for (const good of ["2026-12-01", "2028-02-29"]) expect(isPaymentDay(good)).toBe(true);
    for (const bad of ["", "2027-02-29", "1999-01-01", "20270-01-01", "tomorrow", "2027-13-01"])
      expect(isPaymentDay(bad)).toBe(false);
  });
});
