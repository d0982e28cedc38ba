import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { placeLabels } from "./label-places";
import type { ChartLine } from "./scale";
import { textWidth } from "./text-width";

const line = (id: string, label: string, months: number, start = 5000): ChartLine => ({
  id,
  label,
  brief: label,
  tone: "debt",
  points: [
    { x: 0, y: start },
    { x: months, y: 0 },
  ],
});

/** The box a label's text takes, in pixels. */
function boxes(
  lines: ChartLine[],
  scale: { xMax: number; yMax: number },
  size: { width: number; height: number },
) {
  return placeLabels(lines, scale, size).map(({ left, top, side }, at) => {
    const width = Math.min(textWidth(lines[at]?.label ?? ""), size.width);
    const anchor = (left * size.width) / 100;
    const from = side === "left" ? anchor - width : anchor;
    const above = (top * size.height) / 100;
    return { left: from, right: from + width, top: above, bottom: above + 20 };
  });
}

describe(textWidth, () => {
  it("gives a Chinese character more room than a letter", () => {
    expect(textWidth("最低")).toBeGreaterThan(textWidth("mi"));
    expect(textWidth("")).toBe(0);
  });
});

describe(placeLabels, () => {
  it("keeps every label inside the plot, whatever the lines", { timeout: 30_000 }, () => {
    const lines = fc.array(
      fc.record({
        label: fc.string({ maxLength: 60 }),
        months: fc.integer({ min: 1, max: 400 }),
        start: fc.integer({ min: 0, max: 6000 }),
      }),
      { minLength: 1, maxLength: 3 },
    );
    const sizes = fc.record({
      width: fc.integer({ min: 150, max: 900 }),
      height: fc.integer({ min: 100, max: 400 }),
    });
    fc.assert(
      fc.property(lines, sizes, (given, size) => {
        const drawn = given.map(({ label, months, start }, at) =>
          line(`${at}`, label, months, start),
        );
        const xMax = Math.max(...given.map(({ months }) => months));
        for (const box of boxes(drawn, { xMax, yMax: 6000 }, size)) {
          expect(box.left).toBeGreaterThanOrEqual(-0.01);
          expect(box.right).toBeLessThanOrEqual(size.width + 0.01);
          expect(box.top).toBeGreaterThanOrEqual(-0.01);
          expect(box.bottom).toBeLessThanOrEqual(size.height + 0.01);
        }
      }),
    );
  });

  it.each([300, 640])("keeps the labels of two runners and a guess apart at %i pixels", (width) => {
    const lines = [
      line("guess", "your guess: 5 years", 60),
      line("minimum", "minimum: 16 years 8 months", 200),
      line("own", "$200: 3 years", 36),
    ];
    const [a, b, c] = boxes(lines, { xMax: 200, yMax: 6000 }, { width, height: 240 });
    for (const [one, two] of [
      [a, b],
      [a, c],
      [b, c],
    ]) {
      if (!one || !two) throw new Error("three labels are wanted");
      const apart =
        one.right <= two.left ||
        two.right <= one.left ||
        one.bottom <= two.top ||
        two.bottom <= one.top;
      expect(apart).toBe(true);
    }
  });

  it("gives every line a label, in the lines' order", () => {
    const lines = [line("a", "A", 10), { ...line("b", "B", 10), points: [] }];
    const places = placeLabels(lines, { xMax: 10, yMax: 6000 }, { width: 300, height: 200 });
    expect(places.map(({ id }) => id)).toEqual(["a", "b"]);
  });
});
