import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bandsOf, type Layer, placeBandLabels, stepsShown } from "./stack";
import { textWidth } from "./text-width";

const layer = (id: string, values: number[]): Layer => ({
  id,
  label: `label ${id}`,
  brief: id,
  look: 0,
  values,
});

describe(stepsShown, () => {
  it("is every step of a short run, and the first and last of a long one", () => {
    expect(stepsShown(4, 10)).toEqual([0, 1, 2, 3]);
    const steps = stepsShown(1201, 120);
    expect(steps).toHaveLength(120);
    expect([steps[0], steps.at(-1)]).toEqual([0, 1200]);
  });
});

describe(bandsOf, () => {
  it("puts each layer on the one below it", () => {
    const [a, b] = bandsOf([layer("a", [3, 2, 0]), layer("b", [1, 1])], [0, 1, 2]);
    expect(a?.edges.map(({ low, high }) => [low, high])).toEqual([
      [0, 3],
      [0, 2],
      [0, 0],
    ]);
    expect(b?.edges.map(({ low, high }) => [low, high])).toEqual([
      [3, 4],
      [2, 3],
      [0, 0],
    ]);
  });
});

describe(placeBandLabels, () => {
  const amounts = fc.array(fc.nat(1000), { minLength: 2, maxLength: 40 });

  it("sets labels inside their own bands and inside the plot, whatever the bands", () => {
    fc.assert(
      fc.property(
        fc.array(amounts, { minLength: 1, maxLength: 5 }),
        fc.integer({ min: 120, max: 900 }),
        (all, width) => {
          const xMax = Math.max(...all.map((values) => values.length)) - 1;
          const layers = all.map((values, at) => layer(`${at}`, values));
          const bands = bandsOf(layers, stepsShown(xMax + 1, 120));
          const room = { width, height: 240, xMax, yMax: 6000 };
          for (const { id, text, left, top } of placeBandLabels(bands, layers, room, textWidth)) {
            const half = textWidth(text) / 2;
            const middle = (left * width) / 100;
            expect(middle - half).toBeGreaterThanOrEqual(0);
            expect(middle + half).toBeLessThanOrEqual(width);
            const y = ((100 - top) * room.yMax) / 100;
            const around = bands
              .find((band) => band.id === id)
              ?.edges.filter(({ x }) => Math.abs((x * width) / xMax - middle) <= half);
            for (const edge of around ?? []) {
              expect(y).toBeGreaterThan(edge.low);
              expect(y).toBeLessThan(edge.high);
            }
          }
        },
      ),
    );
  });

  it("takes the brief label where the long one has no room, and none where neither has", () => {
    const layers = [layer("a", [900, 900, 0, 0, 0, 0, 0, 0]), layer("b", [1, 1, 1, 1, 1, 1, 1, 1])];
    const bands = bandsOf(layers, stepsShown(8, 120));
    const room = { width: 140, height: 240, xMax: 7, yMax: 1000 };
    const texts = placeBandLabels(bands, layers, room, textWidth).map(({ text }) => text);
    expect(texts).toEqual([]);
    const wide = placeBandLabels(bands, layers, { ...room, width: 500 }, textWidth);
    expect(wide.map(({ text }) => text)).toEqual(["a"]);
  });
});
