import { describe, expect, it } from "vitest";
import { dialArc, dialEnd, dialSpot, dialTicks } from "./dial-scale";

describe(dialEnd, () => {
  it("has room for every hand, and stays while they move within it", () => {
    expect(dialEnd([8.8, 15.86])).toBe(40);
    expect(dialEnd([36])).toBe(40);
    expect(dialEnd([37])).toBe(100);
  });

  it("has a last end for what is past all of them", () => {
    expect(dialEnd([1e30])).toBe(1000);
    expect(dialEnd([])).toBe(40);
  });
});

it("marks a dial in four equal steps", () => {
  expect(dialTicks(40)).toEqual([0, 10, 20, 30, 40]);
  expect(dialTicks(1000)).toEqual([0, 250, 500, 750, 1000]);
});

describe(dialSpot, () => {
  it("goes from the left over the top to the right", () => {
    expect(dialSpot(0, 40, 100).x).toBeCloseTo(-100);
    expect(dialSpot(20, 40, 100)).toMatchObject({ y: -100 });
    expect(dialSpot(40, 40, 100).x).toBeCloseTo(100);
  });

  it("holds what is past the end at the end", () => {
    expect(dialSpot(1e30, 40, 100)).toEqual(dialSpot(40, 40, 100));
    expect(dialSpot(-5, 40, 100)).toEqual(dialSpot(0, 40, 100));
  });
});

it("draws the same arc whichever value is named first", () => {
  expect(dialArc(10, 20, 40, 100)).toBe(dialArc(20, 10, 40, 100));
});
