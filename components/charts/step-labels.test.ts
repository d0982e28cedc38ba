import { describe, expect, it } from "vitest";
import { labelsOf } from "./step-labels";

const scale = { xMax: 60, yMax: 4000 };
const room = { width: 300, height: 200 };
const widthOf = (text: string) => text.length * 8;
const texts = (area: Parameters<typeof labelsOf>[0]) =>
  labelsOf(area, { from: 2, to: 50, value: 3000, label: "owed" }, scale, room, widthOf).map(
    ({ text }) => text,
  );

describe(labelsOf, () => {
  it("puts a label within a high step and above a low one", () => {
    const area = [
      { from: 2, to: 50, value: 3000, label: "high" },
      { from: 50, to: 60, value: 100, label: "low" },
    ];
    const [, high, low] = labelsOf(
      area,
      { from: 2, to: 50, value: 3000, label: "owed" },
      scale,
      room,
      widthOf,
    );
    expect(high?.top).toBeGreaterThan(25);
    expect(low?.top).toBeLessThan(97.5);
  });

  it("leaves out the smaller of two that would touch", () => {
    const area = [
      { from: 31, to: 33, value: 100, label: "two days" },
      { from: 33, to: 60, value: 500, label: "four weeks" },
    ];
    expect(texts(area)).toEqual(["owed", "four weeks"]);
  });

  it("keeps every label within the plot", () => {
    const area = [{ from: 58, to: 60, value: 100, label: "a long label at the end" }];
    for (const { left, text } of labelsOf(area, undefined, scale, room, widthOf)) {
      expect((left * room.width) / 100 + widthOf(text)).toBeLessThanOrEqual(room.width);
    }
  });
});
