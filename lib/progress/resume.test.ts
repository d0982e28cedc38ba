import { describe, expect, it } from "vitest";
import { stopOf } from "./resume";
import { answer, reset } from "./sample-events";

const course = [
  { id: "one", items: ["a", "b", "c"] },
  { id: "two", items: ["d", "e"] },
  { id: "three", items: ["f"] },
];

describe(stopOf, () => {
  it("is nowhere before the first answer, and where only other courses were answered", () => {
    expect(stopOf([], course)).toBeNull();
    expect(stopOf([answer("elsewhere", 1, true)], course)).toBeNull();
  });

  it("is the question after the last one answered, right or wrong, whatever order the log came in", () => {
    const log = [answer("b", 2, false), answer("a", 1, true)];
    expect(stopOf(log, course)).toEqual({ lesson: "one", item: "c" });
  });

  it("comes back to a question that was passed over", () => {
    const log = [answer("b", 1, true), answer("c", 2, true)];
    expect(stopOf(log, course)).toEqual({ lesson: "one", item: "a" });
  });

  it("is the beginning of the next lesson that is not answered, also an earlier one", () => {
    const two = [answer("d", 1, true), answer("e", 2, true)];
    expect(stopOf(two, course)).toEqual({ lesson: "three", item: null });
    expect(stopOf([...two, answer("f", 3, true)], course)).toEqual({ lesson: "one", item: null });
  });

  it("is nowhere when everything is answered", () => {
    const log = ["a", "b", "c", "d", "e", "f"].map((item, index) => answer(item, index + 1, true));
    expect(stopOf(log, course)).toBeNull();
  });

  it("forgets what was reset", () => {
    const log = [answer("a", 1, true), reset(null, 2)];
    expect(stopOf(log, course)).toBeNull();
  });
});
