import { describe, expect, it } from "vitest";
import { loadChecks } from "../content/load";
import { answer, reset } from "../progress/sample-events";
import { draw } from "../quiz/draw";
import "../quiz/subjects/all";
import { CHECKS, FORM_SEED, type FormName, formItemId, formItems, formNames } from "./forms";
import { checksReport } from "./report";
import { stages } from "./stages";

const checks = await loadChecks();
const { items, forms } = checks;
const ids = items.map(({ id }) => id);

const given = (id: string, form: FormName, day: number, response: string[] | null = ["x"]) => ({
  ...answer(formItemId(id, form), day, false),
  lesson: CHECKS,
  response,
  dontKnow: response === null,
});
const whole = (form: FormName, day: number) => ids.map((id) => given(id, form, day));
const noon = (day: number) => Date.UTC(2026, 0, day, 12);
const states = (log: Parameters<typeof stages>[0], day: number) =>
  stages(log, ids, noon(day)).map(({ state }) => state);

describe("the three forms", () => {
  it("ask the same eight concepts, each with other numbers", () => {
    const [before = [], ...others] = formNames.map((form) => formItems(items, forms, form));
    for (const other of others) {
      expect(other.map(({ concept }) => concept)).toEqual(before.map(({ concept }) => concept));
      for (const [n, item] of other.entries())
        expect(item.draw, item.id).not.toEqual(before[n]?.draw);
    }
  });

  it("say of every question in every form what its numbers are", () => {
    for (const form of formNames) expect(Object.keys(forms[form]).sort()).toEqual([...ids].sort());
  });

  it("do not always have the same right answer to the question of doubling", () => {
    const right = formNames.map((form) => {
      const item = formItems(items, forms, form).find(({ id }) => id.startsWith("ck-double"));
      const drawn = item && draw(item, FORM_SEED);
      return drawn?.kind === "choices"
        ? [drawn.right.id, drawn.figures.value("doubling-years")]
        : null;
    });
    expect(right).toEqual([
      ["two-to-four", 3.8],
      ["five-to-nine", 8],
      ["two-to-four", 4],
    ]);
  });
});

describe("where the reader is", () => {
  it("begins with the first check, and the others follow", () => {
    expect(states([], 1)).toEqual(["open", "closed", "closed"]);
    expect(states(whole("before", 1), 1)).toEqual(["done", "open", "closed"]);
    expect(states([...whole("before", 1), ...whole("after", 3)], 3)).toEqual([
      "done",
      "done",
      "waiting",
    ]);
  });

  it("opens the last check two weeks after the second, and says when", () => {
    const log = [...whole("before", 1), ...whole("after", 3)];
    expect(stages(log, ids, noon(16))[2]).toMatchObject({ state: "waiting", opensAt: noon(17) });
    expect(states(log, 17)).toEqual(["done", "done", "open"]);
    expect(states([...log, ...whole("later", 17)], 17)).toEqual(["done", "done", "done"]);
  });

  it("counts questions, not answers, and goes on where it was left", () => {
    const [first = ""] = ids;
    const log = [given(first, "before", 1), given(first, "before", 2)];
    expect(stages(log, ids, noon(2))[0]).toMatchObject({ answered: 1, total: 8, state: "open" });
  });

  it("begins anew after a reset, and is not moved by answers elsewhere", () => {
    expect(states([...whole("before", 1), reset(CHECKS, 2)], 3)[0]).toBe("open");
    const elsewhere = whole("before", 1).map((event) => ({ ...event, lesson: "another" }));
    expect(stages(elsewhere, ids, noon(1))[0]).toMatchObject({ answered: 0 });
  });
});

describe("the report", () => {
  const curve = (form: FormName, end: number) =>
    given("ck-draw", form, 1, ["1200", "1400", "1600", "1800", String(end)]);
  const report = (...log: Parameters<typeof checksReport>[0]) => checksReport(log, checks);

  it("is empty where nothing was answered", () => {
    const { concepts, alpha, estimates } = report();
    const none = { before: null, after: null, later: null };
    expect(alpha).toEqual(none);
    for (const { marks } of concepts) expect(marks).toEqual(none);
    for (const each of estimates) expect(each.forms).toEqual(none);
  });

  it("counts right answers and “I don't know” by concept, of the first answers", () => {
    const right = { ...given("ck-interest-only", "before", 1, ["never"]), correct: true };
    const log = [right, given("ck-how-long", "before", 1, null)];
    const marks = (...events: typeof log) =>
      report(...events).concepts.find(({ concept }) => concept === "payoff-time")?.marks.before;
    expect(marks(...log.slice(0, 1))).toBeNull();
    expect(marks(...log)).toEqual({ right: 1, total: 2, unknown: 1 });
    expect(marks(...log, { ...given("ck-how-long", "before", 2), correct: true })).toEqual({
      right: 1,
      total: 2,
      unknown: 1,
    });
  });

  it.each([
    [2000, 0],
    [2200, 0.662],
    [2488.32, 1],
    [3000, 1.38],
    [1500, 0],
  ])("reads an end of %d after five years at twenty percent as α = %d", (end, alpha) => {
    expect(report(curve("before", end)).alpha.before).toBeCloseTo(alpha, 2);
  });

  it("measures the bend of each form by its own numbers", () => {
    const { alpha } = report(curve("before", 2000), curve("after", 2932));
    expect(alpha.before).toBeCloseTo(0, 2);
    expect(alpha.after).toBeCloseTo(1, 2);
    expect(alpha.later).toBeNull();
  });

  it("sets estimates beside the truth", () => {
    const [months, rate] = report(
      given("ck-how-long", "before", 1, ["91"]),
      given("ck-rate-of-plan", "before", 1, ["11%"]),
    ).estimates;
    expect(months?.forms.before).toEqual({ guess: 91, truth: 241, unit: "months" });
    expect(rate?.forms.before).toMatchObject({ guess: 11, unit: "percent" });
    expect(rate?.forms.before?.truth).toBeCloseTo(19.7, 0);
  });
});
