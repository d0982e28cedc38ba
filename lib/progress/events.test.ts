import { afterEach, describe, expect, it, vi } from "vitest";
import { newEvent } from "./events";
import { readEvent } from "./read-event";
import { answer, prediction, reset, undo } from "./sample-events";

afterEach(() => {
  vi.unstubAllGlobals();
});

describe(newEvent, () => {
  const { v, id, at, ...details } = answer("a", 1, true);

  it("adds version, id and time, and can be read back", () => {
    const event = newEvent(details, new Date("2026-01-05T10:00:00Z"));
    expect(event).toMatchObject({ ...details, v: 1, at: "2026-01-05T10:00:00.000Z" });
    expect(readEvent(JSON.parse(JSON.stringify(event)))).toEqual(event);
  });

  it("makes ids without randomUUID, which plain-http pages lack", () => {
    const { crypto } = globalThis;
    vi.stubGlobal("crypto", { getRandomValues: crypto.getRandomValues.bind(crypto) });
    expect(newEvent(details).id).toMatch(/^[0-9a-f]{32}$/);
    expect(newEvent(details).id).not.toBe(newEvent(details).id);
  });
});

describe(readEvent, () => {
  it("reads answers and predictions as they were written", () => {
    const events = [
      answer("a", 1, true),
      { ...answer("a", 1, false), response: null },
      { ...answer("a", 1, true), hints: 2, sure: 3 },
      { ...answer("a", 1, true), "a field of tomorrow": true },
      prediction(2),
      reset(null, 3),
      reset("lesson", 3),
      undo("event-1", 4),
    ];
    expect(events.map(readEvent)).toEqual(events);
  });

  it("reads what was written before hints and sureness were asked, and after", () => {
    // Frozen: as a browser stored it in November 2026.
    const old = {
      v: 1,
      id: "5b1f",
      at: "2026-11-05T10:00:00.000Z",
      locale: "zh",
      kind: "answer",
      lesson: "the-smallest-payment",
      item: "sp-first-minimum",
      itemVersion: 1,
      seed: 1,
      response: ["1,015"],
      correct: true,
      score: 1,
      attempt: 1,
      dontKnow: false,
    };
    expect(readEvent(old)).toEqual(old);
    expect(readEvent({ ...old, hints: 2, sure: 3 })).toEqual({ ...old, hints: 2, sure: 3 });
    expect(readEvent({ ...old, hints: -1 })).toBeNull();
    expect(readEvent({ ...old, sure: 4 })).toBeNull();
  });

  it.each([
    ["nothing", null],
    ["a text", "answer"],
    ["a later version", { ...answer("a", 1, true), v: 2 }],
    ["another kind", { ...answer("a", 1, true), kind: "badge" }],
    ["a damaged time", { ...answer("a", 1, true), at: "yesterday" }],
    ["an unknown language", { ...answer("a", 1, true), locale: "fr" }],
    ["a score above one", { ...answer("a", 1, true), score: 2 }],
    ["a response of numbers", { ...answer("a", 1, true), response: [1015] }],
    ["a prediction without values", { ...prediction(1), values: null }],
    ["a guess in words", { ...prediction(1), guess: "long" }],
    ["a negative number of hints", { ...answer("a", 1, true), hints: -1 }],
    ["more than certain", { ...answer("a", 1, true), sure: 4 }],
    ["a reset of no lesson", { ...reset(null, 1), lesson: "" }],
    ["an undo of nothing", { ...undo("x", 1), reset: null }],
  ])("skips %s", (_, value) => {
    expect(readEvent(value)).toBeNull();
  });
});
