import { describe, expect, it } from "vitest";
import { attemptColumns, attemptRows } from "./attempts";
import { copyText } from "./copy";
import { mergePlan } from "./merge-plan";
import { LARGEST_COPY, readCopy } from "./read-copy";
import { standingResets } from "./resets";
import { answer, prediction, reset, undo } from "./sample-events";
import type { Aside } from "./store";
import { studyRecord } from "./study-record";

const now = new Date("2026-02-01T00:00:00Z");
const none: Aside = { damaged: [], later: [] };
const log = [answer("a", 1, false), answer("a", 2, true), prediction(3), reset("lesson", 4)];
const whole = copyText(log, none, { amounts: true, now });
const read = (text: string) => readCopy(text, now.getTime());
const changed = (changes: object) => JSON.stringify({ ...JSON.parse(whole), ...changes });

describe("a saved copy", () => {
  it("reads back as the same log, hidden events included", () => {
    expect(read(whole)).toEqual({ ok: true, events: log, damaged: 0, later: 0 });
  });

  it("leaves out what was entered in simulators, unless asked", () => {
    const text = copyText(
      log,
      { damaged: [{ id: "x", values: { balance: 5000 } }], later: [] },
      {
        amounts: false,
        now,
      },
    );
    expect(whole).toContain("5000");
    expect(text).not.toContain("5000");
    expect(read(text)).toMatchObject({ ok: true, damaged: 1 });
    expect(mergePlan(log, JSON.parse(text).events).fresh).toEqual([]);
  });

  it("carries a list of debts only when it is given one, and hands it on as it is", () => {
    expect(read(whole)).not.toHaveProperty("debts");
    const debts = { format: "anything", debts: [{ name: "Card" }] };
    expect(read(copyText(log, none, { amounts: true, debts, now }))).toMatchObject({
      ok: true,
      debts,
    });
  });

  it("says the same without line breaks", () => {
    const dense = copyText(log, none, { amounts: true, now, dense: true });
    expect(dense.trim()).not.toContain("\n");
    expect(read(dense)).toEqual(read(whole));
  });

  it("has what could not be read, which a later version may read", () => {
    const aside: Aside = { damaged: ["noise"], later: [{ id: "z", v: 2 }] };
    expect(read(copyText(log, aside, { amounts: true, now }))).toMatchObject({
      damaged: 1,
      later: 1,
    });
  });
});

describe("a file from somewhere", () => {
  it.each([
    ["", "empty"],
    [" \n", "empty"],
    ["a shopping list", "another-kind"],
    ["PNG\u0000\u0001", "another-kind"],
    ["null", "another-kind"],
    ["[]", "another-kind"],
    ['{"format":"something-else","version":1,"events":[]}', "another-kind"],
    ["<script>alert(1)</script>", "another-kind"],
    [`${"[".repeat(100_000)}`, "another-kind"],
    [whole.slice(0, -40), "cut-off"],
    [changed({ version: "1" }), "another-kind"],
    [changed({ version: 2 }), "newer"],
    [changed({ events: "many" }), "no-list"],
    [changed({ events: { length: 3 } }), "no-list"],
    [" ".repeat(LARGEST_COPY + 1), "too-large"],
  ])("that is not a copy is refused with its reason (%#)", (text, problem) => {
    expect(read(text)).toEqual({ ok: false, problem });
  });

  it("may have damaged, strange and future events among good ones", () => {
    const good = answer("<img src=x onerror=alert(1)>", 1, true);
    const events = [
      good,
      null,
      { ...answer("a", 1, true), score: 7 },
      { ...reset(null, 1), at: "9999-01-01T00:00:00.000Z" },
      { ...answer("a", 1, true), more: "x".repeat(20_000) },
      { id: "n", v: 3, kind: "dream" },
    ];
    expect(read(changed({ events }))).toEqual({ ok: true, events: [good], damaged: 4, later: 1 });
  });
});

describe("what a copy would change", () => {
  it("is what is new, by kind, and nothing that is here", () => {
    const more = [answer("b", 5, true), prediction(6)];
    expect(mergePlan(log, [...log, ...more, ...more])).toEqual({
      fresh: more,
      answers: 1,
      guesses: 1,
      resets: 0,
      here: 4,
      hides: 0,
      shows: 0,
    });
  });

  it("leaves an event alone that says something else under the same id", () => {
    expect(mergePlan(log, [{ ...answer("a", 1, true), id: String(log[0]?.id) }])).toMatchObject({
      fresh: [],
      here: 1,
    });
  });

  it("says how much a reset of another device hides, and an undo shows", () => {
    expect(mergePlan(log, [reset(null, 9)])).toMatchObject({ resets: 1, hides: 1, shows: 0 });
    expect(mergePlan(log, [undo(String(log[3]?.id), 9)])).toMatchObject({ hides: 0, shows: 2 });
  });
});

it("lists the resets that stand, newest first, with what they hide", () => {
  const all = reset(null, 9);
  expect(standingResets([...log, all])).toEqual([
    { reset: all, hides: 1 },
    { reset: log[3], hides: 0 },
  ]);
  expect(standingResets([...log, undo(String(log[3]?.id), 5)])).toEqual([]);
});

it("gives every answer a row, with a place for each column", () => {
  const rows = attemptRows([...log, { ...answer("b", 1, false), response: null, sure: 2 }]);
  expect(rows).toHaveLength(3);
  expect(rows.every((row) => row.length === attemptColumns.length)).toBe(true);
  expect(rows[2]?.slice(6)).toEqual([1, "", 0, 0, 0, "", 2]);
});

it("carries the answer to every kind of question, with its hints and how sure, to file, table and back", () => {
  const responses = [
    ["pay-all"],
    ["purchase", "interest"],
    ["spend", "bill", "due"],
    ["free", "costly", "free"],
    ["1,015"],
    ["812", "692"],
    ["950"],
    ["1200", "1440", "1728"],
    null,
  ];
  const answers = responses.map((response, n) => ({
    ...answer(`item-${n}`, n + 1, true),
    response,
    hints: n,
    sure: 3 as const,
  }));
  const copy = read(copyText(answers, none, { amounts: true, now }));
  expect(copy).toEqual({ ok: true, events: answers, damaged: 0, later: 0 });
  const [, , order, , , , , , unknown] = attemptRows(answers);
  expect(order?.slice(7)).toEqual(["spend | bill | due", 0, 1, 1, 2, 3]);
  expect(unknown?.[7]).toBe("");
});

it("counts a drawn curve on paper as neither right nor wrong", () => {
  const course = [{ id: "lesson", items: ["a", "curve"], guesses: ["curve"] }];
  const [lesson] = studyRecord([answer("a", 1, false), answer("curve", 1, true)], course);
  expect(lesson).toMatchObject({ answered: 1, total: 1, right: 0, firstTry: 0 });
});

it("sums up for paper what was answered, right, and right at once, and when", () => {
  const answers = [answer("a", 1, false), answer("a", 2, true), answer("b", 3, true)];
  const course = [
    { id: "lesson", items: ["a", "b", "c"] },
    { id: "untouched", items: ["d"] },
  ];
  expect(studyRecord(answers, course)).toEqual([
    {
      id: "lesson",
      answered: 2,
      total: 3,
      right: 2,
      firstTry: 1,
      from: "2026-01-01T12:00:00.000Z",
      to: "2026-01-03T12:00:00.000Z",
    },
  ]);
});
