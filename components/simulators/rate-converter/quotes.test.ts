import { describe, expect, it } from "vitest";
import { listWith, orderDiffers, placeOf } from "./quotes";

const ids = (yearly: number) =>
  listWith({ unit: "day", yearly, effective: yearly }).map(({ id }) => id);

describe(listWith, () => {
  it("orders the four offers: 20%, 16%, 15.6%, 14.6% a year", () => {
    const list = listWith({ unit: "day", yearly: 0, effective: 0 });
    expect(list.map(({ yearly }) => yearly)).toEqual([20, 16, 15.6, 14.6, 0]);
    expect(list.map(({ effective }) => effective)).toEqual([21.55, 16, 16.77, 15.72, 0]);
  });

  it("puts the reader's own in its place, behind its equals", () => {
    expect(ids(18.25)).toEqual(["quarter", "own", "year", "month", "day"]);
    expect(ids(16)).toEqual(["quarter", "year", "own", "month", "day"]);
    for (const yearly of [0, 15, 15.6, 18.25, 30])
      expect(ids(yearly).indexOf("own") + 1).toBe(placeOf(yearly));
  });
});

describe(orderDiffers, () => {
  it("tells that 1.3% a month left unpaid is dearer than 16% a year", () => {
    expect(orderDiffers(listWith({ unit: "year", yearly: 0, effective: 0 }))).toBe(true);
  });

  it("tells a list in the same order", () => {
    const each = { id: "a", unit: "year", yearly: 20, effective: 20 } as const;
    expect(orderDiffers([each, { ...each, yearly: 10, effective: 10.5 }])).toBe(false);
  });
});
