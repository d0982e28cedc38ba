import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { random } from "./random";

describe(random, () => {
  it("repeats its stream for the same seed and changes it for another", () => {
    const draw = (seed: string | number) => {
      const stream = random(seed);
      return Array.from({ length: 20 }, () => stream.next());
    };
    expect(draw("lesson 5")).toEqual(draw("lesson 5"));
    expect(draw(7)).toEqual(draw("7"));
    expect(draw("lesson 5")).not.toEqual(draw("lesson 6"));
  });

  it("keeps the stream that links and records made before rely on", () => {
    const stream = random("full circle");
    const drawn = [1, 2, 3, 4].map(() => stream.integer(0, 999_999));
    expect(drawn).toEqual([156_878, 838_258, 952_419, 634_369]);
  });

  it("stays from 0 up to, not including, 1, and within the integers asked for", () => {
    fc.assert(
      fc.property(fc.string(), fc.integer(), fc.nat(), (seed, min, width) => {
        const stream = random(seed);
        const number = stream.next();
        expect(number >= 0 && number < 1).toBe(true);
        const drawn = stream.integer(min, min + width);
        expect(Number.isInteger(drawn) && drawn >= min && drawn <= min + width).toBe(true);
      }),
    );
  });

  it("throws each face of a die about as often", () => {
    const stream = random(2026);
    const faces = [0, 0, 0, 0, 0, 0];
    for (let roll = 0; roll < 60_000; roll++) {
      const face = stream.integer(1, 6) - 1;
      faces[face] = (faces[face] ?? 0) + 1;
    }
    for (const count of faces) expect(Math.abs(count - 10_000)).toBeLessThan(400);
  });

  it("refuses an empty or fractional span", () => {
    expect(() => random(1).integer(2, 1)).toThrow("from 2 to 1");
    expect(() => random(1).integer(0.5, 3)).toThrow(RangeError);
  });
});
