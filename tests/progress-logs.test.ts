import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { derive } from "@/lib/progress/derive";
import { readCopy } from "@/lib/progress/read-copy";
import { readEvent } from "@/lib/progress/read-event";

const copies = new URL("fixtures/copies/", import.meta.url);
const folder = new URL("fixtures/progress/", import.meta.url);
const readJson = (file: URL) => JSON.parse(readFileSync(file, "utf8"));

const items = ["sp-month-interest", "sp-split-statement", "sp-only-the-interest"];
const course = [{ id: "the-smallest-payment", items }];

describe.each(readdirSync(folder).filter((name) => name.endsWith(".json")))(
  "the old log %s",
  (name) => {
    const { records, derived } = readJson(new URL(name, folder)) as {
      records: unknown[];
      derived: Record<string, unknown>;
    };

    it("loads whole", () => {
      expect(records.filter((record) => readEvent(record) === null)).toEqual([]);
    });

    it("means what it meant", () => {
      const log = records.map(readEvent).filter((event) => event !== null);
      const { lessons, firstTry, predictions } = derive(log, Date.UTC(2026, 10, 30), course);
      const { answered, right } = lessons[0] ?? {};
      expect({ answered, right, firstTry, predictions: predictions.length }).toEqual(derived);
    });
  },
);

it.each(readdirSync(copies))("the old copy %s comes in whole", (name) => {
  const text = readFileSync(new URL(name, copies), "utf8");
  const { events, unread } = JSON.parse(text);
  const copy = readCopy(text, Date.UTC(2026, 10, 30));
  expect(copy).toEqual({ ok: true, events, damaged: 1, later: unread.length - 1 });
});
