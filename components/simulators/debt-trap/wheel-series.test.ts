import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { defaultsOf, type Values } from "@/lib/parameters";
import { valuesAt } from "../sample-values";
import { figures, simulate } from "./model";
import { parameters } from "./params";
import { everyLender, wheelCourse, wheelExcerpt, wheelRows } from "./wheel-series";

const wheel = (change: Values = {}) => simulate({ ...defaultsOf(parameters), ...change }).wheel;

describe("the wheel of lenders", () => {
  it("is one debt seen three ways: the first lender, the others, and all together", () => {
    const [all, first, others] = (["all", "first", "others"] as const).map((line) =>
      wheelCourse(wheel(), line),
    );
    for (const [index, point] of (all ?? []).entries())
      expect(point.y).toBeCloseTo((first?.[index]?.y ?? 0) + (others?.[index]?.y ?? 0), 2);
    expect(all?.at(-1)?.y).toBe(figures(defaultsOf(parameters))["wheel-owed"]);
  });

  it("shows the first months and the last, and counts the ones between", () => {
    const { first, between, last } = wheelExcerpt(wheel());
    expect([first[0]?.month, last.at(-1)?.month]).toEqual([1, 43]);
    expect(first.length + between + last.length).toBe(43);
    expect(wheelExcerpt(wheel({ limit: 0, "other-limit": 0 })).between).toBe(0);
  });

  it("writes a file whose months add up to what was borrowed", () => {
    const drawn = everyLender(wheel(), (id) => id).reduce((sum, row) => sum + Number(row[5]), 0);
    expect(drawn).toBeCloseTo(Number(figures(defaultsOf(parameters))["wheel-borrowed"]), 2);
  });

  it("has finite rows, and never less than no room", { timeout: 60_000 }, () => {
    const share = fc.oneof(fc.constantFrom(0, 1), fc.double({ min: 0, max: 1, noNaN: true }));
    const shares = fc.array(share, { minLength: parameters.length, maxLength: parameters.length });
    fc.assert(
      fc.property(shares, (given) => {
        for (const row of wheelRows(simulate(valuesAt(parameters, given)).wheel)) {
          expect(Object.values(row).every(Number.isFinite)).toBe(true);
          expect(row.room).toBeGreaterThanOrEqual(0);
        }
      }),
      { numRuns: 60 },
    );
  });
});
