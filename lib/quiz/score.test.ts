import { describe, expect, it } from "vitest";
import { draw } from "./draw";
import { firstMinimum, onlyTheInterest, splitTheMinimum } from "./sample-items";
import { score } from "./score";
import { validate } from "./validate";

const minimum = draw({ ...firstMinimum, draw: { ...firstMinimum.draw, balance: 10_000 } }, 1);
const split = draw({ ...splitTheMinimum, draw: { ...splitTheMinimum.draw, balance: 8000 } }, 1);
const choice = draw(onlyTheInterest, 1);

describe(validate, () => {
  it.each(["1,015", "¥1015", "１０１５", " 1015.00 元"])("lets %s through", (text) => {
    expect(validate(minimum, [text])).toEqual([null]);
  });

  it.each([
    ["", "empty"],
    ["ten", "not-a-number"],
    ["-3", "negative"],
  ])("says of %j: %s", (text, problem) => {
    expect(validate(minimum, [text])).toEqual([problem]);
  });

  it("names each empty blank, and an unknown choice", () => {
    expect(validate(split, ["812"])).toEqual([null, "empty"]);
    expect(validate(choice, [])).toEqual(["empty"]);
    expect(validate(choice, ["gone"])).toEqual(["empty"]);
  });

  it("accepts not knowing", () => {
    expect(validate(split, null)).toEqual([]);
  });
});

describe(score, () => {
  it.each(["1015", "1,016", "1,013.99"])("counts %s as 1,015 within 0.1% or 1", (text) => {
    expect(score(minimum, [text])).toMatchObject({ correct: true, score: 1 });
  });

  it("names the wrong model behind an answer", () => {
    expect(score(minimum, ["1000"])).toMatchObject({
      correct: false,
      score: 0,
      fields: [{ correct: false, model: "minimum-without-interest" }],
    });
    expect(score(minimum, ["700"]).fields).toEqual([{ correct: false, model: null }]);
  });

  it("gives the share of right blanks", () => {
    expect(score(split, ["812", "812"])).toMatchObject({ correct: false, score: 0.5 });
    expect(score(split, ["812", "692"])).toMatchObject({ correct: true, score: 1 });
  });

  it("scores a choice and not knowing", () => {
    expect(score(choice, ["never"])).toMatchObject({ correct: true, score: 1, dontKnow: false });
    expect(score(choice, ["slowly"])).toMatchObject({ correct: false, score: 0, dontKnow: false });
    expect(score(choice, null)).toMatchObject({ correct: false, score: 0, dontKnow: true });
  });
});
