import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { derive } from "./derive";
import type { Event } from "./events";
import { inOrder } from "./in-order";
import { memoryDatabase } from "./memory-database";
import { answer, prediction, reset, undo } from "./sample-events";
import { createProgressStore } from "./store";

/** What one learner did over a month, on however many devices. */
const deeds = fc
  .array(
    fc.tuple(
      fc.constantFrom("a", "b", "guess", "reset", "undo"),
      fc.integer({ min: 1, max: 28 }),
      fc.boolean(),
    ),
    { maxLength: 25 },
  )
  .map((all) => {
    const log: Event[] = [];
    for (const [what, day, correct] of all) {
      const last = log.filter(({ kind }) => kind === "reset").at(-1);
      if (what === "reset") log.push(reset(correct ? "lesson" : null, day));
      else if (what === "undo") log.push(undo(last?.id ?? "none", day));
      else log.push(what === "guess" ? prediction(day) : answer(what, day, correct));
    }
    return log;
  });

const course = [{ id: "lesson", items: ["a", "b"] }];

describe("logs of several devices", () => {
  it("come to the same log in any order, any number of times", () => {
    const copies = deeds.chain((log) =>
      fc.tuple(
        fc.constant(log),
        fc.array(fc.subarray(log), { maxLength: 6 }),
        fc.array(fc.nat(5), { maxLength: 8 }),
      ),
    );
    fc.assert(
      fc.property(copies, ([log, parts, again]) => {
        const told = [...parts, ...again.flatMap((n) => parts.slice(n, n + 1)), log];
        const oneWay = told.reduce<Event[]>((all, part) => inOrder(all.concat(part)), []);
        const otherWay = told.reduceRight<Event[]>((all, part) => inOrder(part.concat(all)), []);
        expect(oneWay).toEqual(otherWay);
        expect(oneWay).toHaveLength(log.length);
        const now = Date.UTC(2026, 1, 1);
        expect(derive(oneWay, now, course)).toEqual(derive(log, now, course));
      }),
    );
  });

  it("meet in the store as in theory, and the database has each event once", async () => {
    await fc.assert(
      fc.asyncProperty(deeds, fc.nat(25), async (log, cut) => {
        const kept: unknown[] = log.slice(0, cut);
        const store = createProgressStore({ database: memoryDatabase(kept) });
        await store.ready;
        await store.append(...log);
        await store.append(...log.slice(cut));
        expect(store.log()).toEqual(inOrder(log));
        expect(kept).toHaveLength(log.length);
      }),
      { numRuns: 40 },
    );
  });
});
