import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { HostCommand, PieceEvent } from "./protocol";
import { createStation, Refusal } from "./station";

const school = "https://school.example";
const thief = "https://thief.example";
const piece = { kind: "simulators", id: "minimum-payment" } as const;
const command = (type: string, more: object = {}) => ({ fullCircle: 1, type, ...more });

function scene() {
  const sent: { message: PieceEvent; to: string }[] = [];
  const done: HostCommand[] = [];
  const station = createStation({
    piece,
    locale: "en",
    send: (message, to) => void sent.push({ message, to }),
  });
  station.join({
    set: (order) => void done.push(order),
    reset: (order) => void done.push(order),
    theme: (order) => void done.push(order),
  });
  const hear = (data: unknown, origin = school, fromHost = true) =>
    station.hear({ data, origin, fromHost });
  const to = (target: string) => sent.filter((each) => each.to === target).map((e) => e.message);
  return { station, sent, done, hear, to };
}

describe(createStation, () => {
  it("tells any page that it is ready and how tall, and one that says hello the rest", () => {
    const { station, hear, to } = scene();
    station.tellHeight(500);
    station.open();
    station.tell({ type: "state", state: "balance=3000" });
    expect(to("*").map(({ type }) => type)).toEqual(["height", "ready", "height"]);
    hear(command("hello"));
    expect(to(school).map(({ type }) => type)).toEqual(["ready", "height", "state"]);
    station.tell({ type: "state", state: "balance=3001" });
    expect(to(school).at(-1)).toEqual({ fullCircle: 1, type: "state", state: "balance=3001" });
  });

  it("takes commands only from the origin that said hello, and only from the page around", () => {
    const { station, hear, done } = scene();
    station.open();
    hear(command("reset"));
    hear(command("hello"));
    hear(command("reset"), thief);
    hear(command("reset"), school, false);
    hear(command("reset"), "null");
    expect(done).toEqual([]);
    hear(command("reset"));
    expect(done).toEqual([command("reset")]);
  });

  it("keeps commands that come early, in order, until the piece works", () => {
    const { station, hear, done } = scene();
    hear(command("hello"));
    hear(command("set", { values: { balance: 3000 } }));
    hear(command("theme", { theme: "dark" }));
    expect(done).toEqual([]);
    station.open();
    expect(done.map(({ type }) => type)).toEqual(["set", "theme"]);
  });

  it("says what it could not do, and keeps what went wrong inside to itself", () => {
    const { station, hear, to } = scene();
    station.join({
      set: () => {
        throw new Refusal("unknown-key", "colour");
      },
      language: () => {
        throw new Error("a secret of ours");
      },
    });
    station.open();
    hear(command("hello"));
    hear(command("set", { values: { colour: 1 } }));
    hear(command("restore", { state: "{}" }));
    hear(command("language", { language: "zh" }));
    hear(command("dance"));
    const errors = to(school).filter(({ type }) => type === "error");
    expect(errors).toMatchObject([
      { about: "set", code: "unknown-key", detail: "colour" },
      { about: "restore", code: "not-here" },
      { about: "language", code: "failed", detail: "" },
      { about: "dance", code: "unreadable" },
    ]);
  });

  it("does nothing about hostile messages, and tells a stranger nothing about the reader", {
    timeout: 30_000,
  }, () => {
    const almost = fc.record(
      {
        fullCircle: fc.constantFrom(1, 1, 1, 0, 2, "1", null),
        type: fc.oneof(
          fc.constantFrom("set", "reset", "theme", "language", "restore", "__proto__", "join"),
          fc.anything(),
        ),
        values: fc.oneof(fc.dictionary(fc.string(), fc.anything()), fc.anything()),
        theme: fc.anything(),
        language: fc.anything(),
        state: fc.anything(),
      },
      { requiredKeys: ["fullCircle", "type"] },
    );
    const message = fc.oneof(almost, fc.anything(), fc.json());
    const origin = fc.constantFrom(thief, "null", "", "*", "javascript:alert(1)", "file://");
    fc.assert(
      fc.property(fc.array(fc.tuple(message, origin, fc.boolean())), (messages) => {
        const { station, hear, done, sent } = scene();
        station.open();
        hear(command("hello"));
        const before = sent.length;
        for (const [data, from, fromHost] of messages) hear(data, from, fromHost);
        expect(done).toEqual([]);
        expect(sent.length).toBe(before);
        station.tell({ type: "state", state: "" });
        expect(sent.at(-1)?.to).toBe(school);
      }),
      { numRuns: 500 },
    );
  });

  it("never fails on what the page around sends, even when it has said hello", () => {
    const anything = fc.oneof(
      fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true, withMap: true }),
      fc.record({ fullCircle: fc.constant(1), type: fc.constant("set"), values: fc.anything() }),
    );
    fc.assert(
      fc.property(fc.array(anything), (messages) => {
        const { station, hear, done } = scene();
        station.open();
        hear(command("hello"));
        for (const data of messages) hear(data);
        for (const order of done)
          if (order.type === "set")
            for (const value of Object.values(order.values))
              expect(["string", "number"]).toContain(typeof value);
      }),
      { numRuns: 500 },
    );
  });
});
