import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadMessages } from "@/lib/i18n/messages";
import type { AnswerEvent, Event } from "@/lib/progress/events";
import { answer, prediction, reset } from "@/lib/progress/sample-events";
import { type Statement, xapiStatements } from "@/lib/progress/xapi";
import { type AskedItems, sureScale } from "@/lib/progress/xapi-interactions";
import { rowOrder } from "@/lib/quiz/row-order";
import { statementsSchema } from "./fixtures/xapi-schema";

const matched = { rows: ["first", "second", "third"], draw: {} };
const items = {
  a: { kind: "single" },
  b: { kind: "number" },
  c: { kind: "faded" },
  d: { kind: "order" },
  e: { kind: "multiple" },
  f: { kind: "match", match: matched },
  g: { kind: "slider" },
  h: { kind: "trap" },
  i: { kind: "curve" },
} as const satisfies AskedItems;
const setting = {
  home: "https://example.org",
  version: "0.1.0",
  course: [{ id: "first", items: ["a", "b"] }],
  concepts: [{ id: "payoff-time", items: ["a", "b", "c"] }],
  items,
};

const say = (...log: Event[]) => xapiStatements(log, setting);
const verbs = (all: readonly Statement[]) => all.map(({ verb }) => verb.id.split("/").at(-1));
const respond = (item: string, ...response: string[]): AnswerEvent => ({
  ...answer(item, 1, true),
  response,
});

describe("the log as xAPI statements", () => {
  it("follows the rules of the specification, whatever is in the log", () => {
    const deed = fc.oneof(
      fc
        .record({
          item: fc.oneof(
            fc.constantFrom(...Object.keys(items), "gone"),
            fc.string({ unit: "binary" }),
          ),
          lesson: fc.oneof(fc.constant("first"), fc.string({ unit: "binary", minLength: 1 })),
          day: fc.integer({ min: 1, max: 31 }),
          correct: fc.boolean(),
          response: fc.option(fc.constantFrom(["pay-all"], ["1,015"], ["no number"], ["5", ""])),
          sure: fc.constantFrom(undefined, 1, 2, 3),
          hints: fc.constantFrom(undefined, 0, 2),
          locale: fc.constantFrom("en", "zh"),
        })
        .map(({ item, day, correct, response, ...rest }) => ({
          ...answer(item || "a", day, correct),
          ...rest,
          // Choices and their order are ids, without white space.
          response: "adefh".includes(item) && response ? ["pay-all"] : response,
        })),
      fc.integer({ min: 1, max: 31 }).map(prediction),
      fc.integer({ min: 1, max: 31 }).map((day) => reset(null, day)),
    );
    fc.assert(
      fc.property(fc.array(deed, { maxLength: 15 }), (log) => {
        const said = JSON.parse(JSON.stringify(say(...(log as Event[]))));
        expect(statementsSchema.safeParse(said).error?.issues).toBeUndefined();
      }),
      { numRuns: 30 },
    );
  }, 30_000);

  it("is judged by a schema that refuses what the specification forbids", () => {
    const [good] = say(respond("b", "1015"));
    const refuses = (changes: object) =>
      !statementsSchema.safeParse([{ ...good, ...changes }]).success;
    expect(refuses({})).toBe(false);
    expect(refuses({ id: "event-1" })).toBe(true);
    expect(refuses({ actor: { mbox: "mailto:someone@example.org" } })).toBe(true);
    expect(refuses({ timestamp: "2026-01-09" })).toBe(true);
    expect(refuses({ result: { success: null } })).toBe(true);
    expect(refuses({ result: { response: "many" } })).toBe(true);
    expect(refuses({ result: { score: { scaled: 1.1 } } })).toBe(true);
    expect(refuses({ result: { extensions: { seed: 1 } } })).toBe(true);
    expect(refuses({ seed: 1 })).toBe(true);
    expect(statementsSchema.safeParse([good, good]).success).toBe(false);
  });

  it("writes each answer in the form of its interaction, with success beside it", () => {
    const rows = rowOrder(matched, 1);
    const pairs = ["x", "y", "x"].map((option, at) => `${rows[at]}[.]${option}`).join("[,]");
    const said = say(
      respond("a", "pay-all"),
      respond("b", "¥１,０１５"),
      respond("c", "45", "2.30"),
      respond("d", "one", "two"),
      respond("e", "one", "two"),
      respond("f", "x", "y", "x"),
      respond("g", "1250.5"),
      respond("h", "big-button"),
      respond("i", "100", "250"),
      respond("gone", "any thing"),
    ).filter(({ verb }) => verb.id.endsWith("/answered"));
    expect(said.map(({ object, result }) => [object.definition, result])).toMatchObject([
      [{ interactionType: "choice" }, { response: "pay-all", success: true }],
      [{ interactionType: "numeric" }, { response: "1015" }],
      [{ interactionType: "performance" }, { response: "step-1[.]45[,]step-2[.]2.30" }],
      [{ interactionType: "sequencing" }, { response: "one[,]two", success: true }],
      [{ interactionType: "choice" }, { response: "one[,]two" }],
      [{ interactionType: "matching" }, { response: pairs }],
      [{ interactionType: "numeric" }, { response: "1250.5" }],
      [{ interactionType: "choice" }, { response: "big-button" }],
      [{ interactionType: "performance" }, { response: "step-1[.]100[,]step-2[.]250" }],
      [{ interactionType: "other" }, { response: "any thing" }],
    ]);
    expect(statementsSchema.safeParse(said).error?.issues).toBeUndefined();
  });

  it("has no success for a drawn curve, which is a guess", () => {
    const [said] = say(respond("i", "100", "250"));
    expect(said?.result).not.toHaveProperty("success");
    expect(said?.result).toHaveProperty("score");
  });

  it("leaves out a match with other rows than the item has now", () => {
    const [said] = say(respond("f", "x", "y"));
    expect(said?.result).not.toHaveProperty("response");
  });

  it("describes “how sure?” in the words of the page", async () => {
    for (const [locale, language] of [
      ["en", "en"],
      ["zh", "zh-Hans"],
    ] as const) {
      const { quiz } = (await loadMessages(locale)) as { quiz: { sure: Record<string, string> } };
      for (const { id, description } of sureScale)
        expect(description[language]).toBe(quiz.sure[id]);
    }
  });

  it("leaves out a response that was no number, and “I don't know”", () => {
    const unsure = { ...answer("a", 2, false), response: null, dontKnow: true };
    for (const { result } of say(respond("b", "many"), unsure))
      expect(result).not.toHaveProperty("response");
  });

  it("says how sure as a likert answer of its own", () => {
    const said = say({ ...answer("a", 1, false), sure: 2 });
    expect(verbs(said)).toEqual(["answered", "answered"]);
    expect(said[1]).toMatchObject({
      object: { definition: { interactionType: "likert" } },
      result: { response: "2" },
    });
  });

  it("says when a lesson was completed, and before that how far it went", () => {
    const log = [answer("a", 1, true), answer("b", 2, true)];
    expect(verbs(say(...log.slice(0, 1)))).toEqual(["answered", "progressed"]);
    expect(verbs(say(...log))).toEqual(["answered", "answered", "completed"]);
  });

  it("says when a concept was mastered", () => {
    const said = say(answer("c", 1, true), answer("c", 9, true));
    expect(verbs(said)).toEqual(["answered", "answered", "mastered"]);
    expect(said[2]?.timestamp).toBe("2026-01-09T12:00:00.000Z");
  });

  it("has guesses without what was entered, names nobody, and leaves out what is hidden", () => {
    const text = JSON.stringify(say(prediction(1)));
    expect(text).toContain("interacted");
    expect(text).not.toContain("5000");
    expect(text).not.toContain("mbox");
    expect(say(prediction(1), reset(null, 2))).toEqual([]);
  });

  it("gives the same ids every time, so that a store takes each statement once", () => {
    const log = [answer("a", 1, true), { ...answer("b", 2, true), sure: 1 as const }];
    expect(say(...log)).toEqual(say(...log, ...log));
  });
});
