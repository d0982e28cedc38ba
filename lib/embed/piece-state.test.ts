import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { packState, unpackState } from "./piece-state";

describe("a piece's state as a text", () => {
  it("comes back as it was", () => {
    const state = {
      numbers: "balance=3000&guess=84&v=1",
      answers: [
        ["sp-first", 1, 7, ["200"], "2026-11-22T10:00:00.000Z"] as const,
        ["sp-first", 1, 7, null, "2026-11-22T10:00:00.000Z", 2, 0] as const,
      ],
    };
    expect(unpackState(packState(state))).toEqual(state);
  });

  it("is refused where it cannot be one of ours", () => {
    for (const text of [
      "",
      "{",
      "null",
      "7",
      "[]",
      '{"v":2,"n":"","a":[]}',
      '{"v":1,"n":"","a":[7]}',
      '{"v":1,"n":"","a":[["a",1,7,null,"2026-11-22T10:00:00.000Z",-1,0]]}',
      '{"v":1,"n":"","a":[["a",1,7,null,"2026-11-22T10:00:00.000Z",0,4]]}',
    ])
      expect(unpackState(text)).toBeNull();
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => void unpackState(text)));
  });
});
