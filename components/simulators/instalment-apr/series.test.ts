import { describe, expect, it } from "vitest";
import { defaultsOf, type Values } from "@/lib/parameters";
import { simulate } from "./model";
import { parameters } from "./params";
import {
  basePoints,
  monthsInView,
  owedSteps,
  pictureOf,
  sharePoints,
  stackedLevels,
} from "./series";

const model = (change: Values = {}) => simulate({ ...defaultsOf(parameters), ...change });

describe("the picture", () => {
  it("walks down a stair of ¥1,000 a month to nothing, under a fee on ¥12,000", () => {
    const points = owedSteps(model().run);
    expect(points.slice(0, 3)).toEqual([
      { x: 0, y: 12_000 },
      { x: 1, y: 12_000 },
      { x: 1, y: 11_000 },
    ]);
    expect(points.at(-1)).toEqual({ x: 12, y: 0 });
    expect(basePoints(model())?.map(({ y }) => y)).toEqual([12_000, 12_000]);
  });

  it("has no flat line for interest, which is counted on what is owed", () => {
    expect(basePoints(model({ kind: "yearly" }))).toBeNull();
  });

  it("has the share of the fee rise with every payment", () => {
    const shares = sharePoints(model()).map(({ y }) => y);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares).toHaveLength(12);
    expect(sharePoints(model({ kind: "start" }))).toEqual([]);
  });

  it("stays the very same while a flat fee moves, and changes with what it shows", () => {
    const picture = pictureOf(model());
    expect(pictureOf(model({ fee: 5, extra: 2, discount: 100 }))).toBe(picture);
    for (const change of [
      { fee: 0 },
      { amount: 100 },
      { payments: 3 },
      { spending: 1 },
    ] as Values[])
      expect(pictureOf(model(change))).not.toEqual(picture);
    const yearly = pictureOf(model({ kind: "yearly" }));
    expect(pictureOf(model({ kind: "yearly", fee: 20 })).owed).not.toEqual(yearly.owed);
    expect(yearly.base).toBeNull();
  });

  it("comes to rest after the first plan where a purchase follows each month", () => {
    const later = model({ spending: 1200 });
    const levels = stackedLevels(later);
    expect(monthsInView(later)).toBe(24);
    expect(levels.slice(0, 2)).toEqual([12_000, 12_200]);
    expect(levels.slice(12)).toEqual(new Array(12).fill(7800));
    expect(stackedLevels(model())).toEqual([]);
  });
});
