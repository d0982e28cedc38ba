import { describe, expect, it } from "vitest";
import { checkMessages } from "./check-messages";
import { messageParts } from "./message-parts";

describe(messageParts, () => {
  it("finds values, plurals with what stands in them, and tags", () => {
    const message =
      "{name}: {count, plural, one {# day <b>left</b>} other {{days} <c></c>}} {at, date, short}";
    expect(messageParts(message)).toEqual({
      values: ["at, date", "count, plural", "days", "name"],
      tags: ["b", "c"],
      problems: [],
    });
  });

  it.each([
    ["{name", '"{name" begins no value'],
    ["name}", '"}" closes nothing'],
    ["{}", '"{}" begins no value'],
    ["{n, plural, one {day}}", 'a plural needs "other"'],
    ["{n, plural, other {day}", 'a "{" has no end'],
    ["<b>day", "<b> has no end"],
    ["day</b>", "</b> ends what did not begin"],
  ])("finds what is broken in %s", (message, problem) => {
    expect(messageParts(message).problems).toContain(problem);
  });
});

describe(checkMessages, () => {
  it("lets Chinese do without plurals", () => {
    const en = { days: "{n, plural, one {# day} other {# days}}", more: { a: "A <b>b</b>" } };
    expect(checkMessages("time", en, { days: "{n} 天", more: { a: "甲<b>乙</b>" } })).toEqual([]);
  });

  it("finds missing keys on either side", () => {
    expect(checkMessages("time", { a: "A", b: { c: "C" } }, { a: "甲", d: "丁" })).toEqual([
      "content/messages/zh/time.json: b.c: is missing",
      "content/messages/en/time.json: d: is missing",
    ]);
  });

  it("refuses what the site could not be built with, naming file, key and the broken rule", () => {
    const en = { a: { half: "In {half-time}" }, b: "Day" };
    const zh = { a: { half: "{half} 后" }, b: "{x, list}" };
    expect(checkMessages("time", en, zh)).toEqual([
      "content/messages/en/time.json: a.half: cannot be compiled: MALFORMED_ARGUMENT",
      "content/messages/zh/time.json: b: cannot be compiled: INVALID_ARGUMENT_TYPE",
      "content/messages/zh/time.json: a.half: values: [half] here, [half-time] in en",
      "content/messages/zh/time.json: b: values: [x, list] here, [] in en",
    ]);
  });

  it("finds values and tags that differ, empty texts and a wrong voice", () => {
    const en = { a: "{days}", b: "<b>x</b>", c: "It is simply so", d: "D" };
    const zh = { a: "{day}", b: "好", c: "行", d: " " };
    expect(checkMessages("time", en, zh)).toEqual([
      'content/messages/en/time.json: c: "simply" does not belong to our voice',
      "content/messages/zh/time.json: d: is empty",
      "content/messages/zh/time.json: a: values: [day] here, [days] in en",
      "content/messages/zh/time.json: b: tags: [] here, [b] in en",
    ]);
  });
});
