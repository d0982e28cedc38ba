import { describe, expect, it } from "vitest";
import { locales } from "@/lib/i18n/locales";
import { type Poster, posterOf } from "./posters";
import { simulators } from "./registry";
import { presetValues, startOf } from "./start-values";

/** Somewhere to draw, everywhere a number, and not only a point. */
function expectDrawable({ lines }: Poster) {
  expect(lines.length).toBeGreaterThan(0);
  for (const { points } of lines) {
    expect(points.length).toBeGreaterThan(1);
    expect(points.every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true);
    expect(points.every(({ x }, at) => at === 0 || x >= (points[at - 1]?.x ?? x))).toBe(true);
  }
  expect(Math.max(...lines.flatMap(({ points }) => points.map(({ y }) => y)))).toBeGreaterThan(0);
}

describe.each(simulators.map((simulator) => [simulator.id, simulator] as const))(
  "the poster of %s",
  (_, simulator) => {
    it.each(locales)("has lines that go from left to right, with the numbers of %s", (locale) => {
      const preset = startOf(simulator, locale);
      expect(preset).toBeDefined();
      if (preset) expectDrawable(posterOf(simulator, presetValues(simulator, preset)));
    });
  },
);

it("of a simulator that has none of its own is what is asked, over the range of its control", () => {
  const [simulator] = simulators;
  const preset = startOf(simulator, "en");
  if (!preset) throw new Error("The first simulator begins nowhere.");
  const poster = posterOf({ ...simulator, id: "another" }, presetValues(simulator, preset));
  expectDrawable({ ...poster, lines: poster.lines.filter(({ points }) => points.length > 1) });
  expect(poster).toMatchObject({ own: false, lines: [{ id: simulator.question.output }] });
});
