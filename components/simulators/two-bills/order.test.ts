import { describe, expect, it } from "vitest";
import { drawnOrder, orderOf } from "./order";

describe("the order of the two bills", () => {
  it("is drawn from the reader's seed, the same on every reload", () => {
    for (const seed of ["1", "2", "3", "4111222333"])
      expect(orderOf("by-chance", seed)).toEqual(orderOf("by-chance", seed));
  });

  it("shows the minimum first to about half of all readers", () => {
    const seeds = Array.from({ length: 2000 }, (_, seed) => String(seed));
    const first = seeds.filter((seed) => drawnOrder(seed)[0] === "with").length;
    expect(first).toBeGreaterThan(900);
    expect(first).toBeLessThan(1100);
  });

  it("begins without a minimum while no seed is known, and follows a link that names an order", () => {
    expect(orderOf("by-chance", null)).toEqual(["without", "with"]);
    for (const seed of ["1", "2", "3"]) {
      expect(orderOf("with-first", seed)).toEqual(["with", "without"]);
      expect(orderOf("without-first", seed)).toEqual(["without", "with"]);
    }
  });
});
