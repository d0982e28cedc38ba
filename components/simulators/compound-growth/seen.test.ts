import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { defaultsOf, type Values } from "@/lib/parameters";
import { valuesAt } from "../sample-values";
import { expected } from "./course";
import { simulate } from "./model";
import { parameters } from "./params";
import { guessedCourse, monthsToPass, seenIn } from "./seen";

const debt = (change: Values = {}) => simulate({ ...defaultsOf(parameters), ...change });
const question = debt({ balance: 1000, rate: 20, years: 5, compounding: "yearly" });

describe(seenIn, () => {
  it.each([
    [2000, 0],
    [2100, 48],
    [2200, 66],
    [2300, 80],
    [2400, 91],
    [2488.32, 100],
    [2600, 110],
    [3000, 138],
  ])("of 1,000 at 20% for 5 years, an end of %f saw %i%% of the bend", (guess, percent) => {
    expect(seenIn(question, guess)).toMatchObject({ percent });
  });

  it("counts by the postings of the debt: the line of the picture is nothing, its curve everything", () => {
    for (const compounding of ["daily", "monthly", "yearly"]) {
      const model = debt({ compounding });
      expect(seenIn(model, model.straight / 100)).toEqual({ key: "part", percent: 0 });
      expect(seenIn(model, model.end / 100)).toEqual({ key: "whole", percent: 100 });
    }
  });

  it("says in a word what it cannot measure", () => {
    expect(seenIn(debt({ rate: 0 }), 5000)).toEqual({ key: "no-rate" });
    expect(seenIn(debt({ years: 1, compounding: "yearly" }), 12_000)).toEqual({
      key: "one-posting",
    });
    expect(seenIn(debt({ rate: 0.0001, balance: 100 }), 200)).toEqual({ key: "no-bend" });
    expect(seenIn(question, 1999)).toEqual({ key: "below" });
    expect(seenIn(question, 1_000_000)).toEqual({ key: "above", percent: 400 });
    expect(seenIn(question, 3000).key).toBe("over");
  });
});

describe(monthsToPass, () => {
  it("tells when the debt has passed the guess", () => {
    expect(monthsToPass(debt(), 34_000)).toBe(62);
    expect(monthsToPass(question, 2000)).toBe(48);
  });

  it("has nothing to tell of a guess above the end, or at the start", () => {
    expect(monthsToPass(debt(), 200_000)).toBeNull();
    expect(monthsToPass(debt(), 10_000)).toBeNull();
    expect(monthsToPass(debt(), 0)).toBeNull();
  });

  it("is daily exact to the month", () => {
    const months = monthsToPass(debt({ compounding: "daily" }), 20_000) ?? 0;
    expect(months).toBe(35);
  });
});

describe(guessedCourse, () => {
  const any = fc
    .array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 4, maxLength: 4 })
    .map((shares) => debt(valuesAt(parameters, shares)));
  const guesses = fc.integer({ min: 0, max: 1_000_000_000_000 });

  it("begins with the debt, ends with the guess and stays a number, whatever was guessed", () => {
    fc.assert(
      fc.property(any, guesses, (model, guess) => {
        const course = guessedCourse(model, guess);
        expect(course).toHaveLength(model.terms.years + 1);
        expect(course[0]).toBeCloseTo(model.terms.balance, 6);
        expect(course.at(-1)).toBe(guess);
        expect(course.every((value) => Number.isFinite(value) && value >= 0)).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  it("is the straight line for whoever saw nothing of the bend, and the curve for whoever saw it", () => {
    const model = debt();
    expect(guessedCourse(model, 34_000)[5]).toBeCloseTo(22_000, 2);
    expect(guessedCourse(model, 107_651.63)[5]).toBeCloseTo(expected(model.course, 1, 5), 0);
  });

  it("lies between the two for whoever saw half", () => {
    const model = debt();
    const half = guessedCourse(model, expected(model.course, 0.5, 10));
    expect(half[5]).toBeCloseTo(expected(model.course, 0.5, 5), 2);
  });
});
