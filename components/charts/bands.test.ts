import { describe, expect, it } from "vitest";
import { bandCorners } from "./bands";

describe(bandCorners, () => {
  const points = [
    { x: 0, low: 0, high: 50 },
    { x: 10, low: 25, high: 100 },
  ];

  it("goes along the higher values and back along the lower ones", () => {
    expect(bandCorners({ id: "a", points }, { xMax: 10, yMax: 100 })).toBe(
      "0.00,50.00 100.00,0.00 100.00,75.00 0.00,100.00",
    );
  });

  it("stays within the plot where a value is higher than it", () => {
    expect(bandCorners({ id: "a", points }, { xMax: 10, yMax: 50 })).toBe(
      "0.00,0.00 100.00,0.00 100.00,50.00 0.00,100.00",
    );
  });

  it("is nothing without points", () => {
    expect(bandCorners({ id: "a", points: [] }, { xMax: 1, yMax: 1 })).toBe("");
  });
});
