import { describe, expect, it } from "vitest";
import { fitting } from "./times";

const scale = { xMax: 60, yMax: 4000 };
const room = { width: 300, height: 200 };
const widthOf = (text: string) => text.length * 8;
const labels = (ticks: Parameters<typeof fitting>[0], wide: number, ranked = false) =>
  fitting(ticks, scale, { ...room, width: wide }, widthOf, ranked).map(({ label }) => label);

describe(fitting, () => {
  const years = [0, 12, 24, 36, 48, 60].map((value) => ({ value, label: `${value} mo` }));

  it("keeps every time, every second or every third, as they have room", () => {
    expect(labels(years, 400)).toEqual(["0 mo", "12 mo", "24 mo", "36 mo", "48 mo", "60 mo"]);
    expect(labels(years, 300)).toEqual(["0 mo", "24 mo", "48 mo"]);
    expect(labels(years, 100)).toEqual(["0 mo", "36 mo"]);
    expect(labels(years, 40)).toEqual(["0 mo"]);
  });

  it("gives back the very list where all fit, so that nothing is drawn anew", () => {
    expect(fitting(years, scale, { ...room, width: 400 }, widthOf)).toBe(years);
  });

  it("keeps the more important of two ranked marks that lie too close", () => {
    const ticks = [
      { value: 50, label: "Apr 20" },
      { value: 55, label: "Apr 25" },
      { value: 10, label: "Mar 11" },
    ];
    expect(labels(ticks, 300, true)).toEqual(["Apr 20", "Mar 11"]);
  });
});
