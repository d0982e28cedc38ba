import { describe, expect, it } from "vitest";
import { defaultsOf } from "@/lib/parameters";
import { figures, simulate } from "./model";
import { outputs, parameters } from "./params";
import { reasonRows } from "./reason-rows";

const start = defaultsOf(parameters);

describe(reasonRows, () => {
  it("begins and ends the plan, and adds up to the figure", () => {
    const rows = reasonRows(simulate(start), "yearly-rate");
    expect(rows?.first.map(({ month }) => month)).toEqual([1, 2, 3]);
    expect(rows?.last.map(({ month, closing }) => [month, closing])).toEqual([[12, 0]]);
    expect(rows).toMatchObject({ between: 8, received: 12_000, paid: 13_056, cost: 1056 });
    expect(Number(rows?.monthly) * 12).toBeCloseTo(15.86, 2);
  });

  it.each(["waived", "charged"])("shows a plan settled early as it was paid, %s", (how) => {
    const known = figures(start);
    const rows = reasonRows(simulate(start), `settled-${how}-payment`);
    expect(rows?.between).toBe(0);
    expect(rows?.first.at(-1)?.payment).toBe(known[`settled-${how}-payment`]);
    expect(rows?.cost).toBe(known[`settled-${how}-cost`]);
  });

  it("has none where nothing is settled or bought, and for a rate that no row made", () => {
    const last = simulate({ ...start, settle: 12 });
    for (const output of [
      "settled-waived-rate",
      "settled-charged-cost",
      "stacked-owed",
      "late-rate",
    ])
      expect(reasonRows(last, output)).toBeNull();
  });

  it("answers for every output, whatever it is asked for", () => {
    const model = simulate({ ...start, spending: 500 });
    for (const { name } of outputs)
      expect(reasonRows(model, name) === null, name).toBe(name === "late-rate");
  });
});
