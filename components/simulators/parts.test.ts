import { describe, expect, it } from "vitest";
import { type Part, parts } from "./parts";

describe.each(Object.entries<Part>(parts))("%s", (_, part) => {
  it("has its first months at hand for a text exactly where it has any", async () => {
    const { shown } = await part.shown();
    expect(part.inText !== undefined).toBe(shown.FirstMonths !== undefined);
  });
});
