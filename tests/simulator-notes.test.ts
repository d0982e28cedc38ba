import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parts } from "@/components/simulators/parts";
import { simulatorIds, simulatorOf } from "@/components/simulators/registry";
import { initialState, stateFromQuery } from "@/components/simulators/scenario-state";

/** Rows of the tables: a query in the first cell, then outputs with their figures. */
const answersIn = (notes: string) =>
  [...notes.matchAll(/^\| `([a-z-]+=[^`]*)` \|(.*)\|$/gm)].map(
    ([, query = "", answers = ""]) => [query, answers] as const,
  );

it("knows the same simulators in the browser as in the registry", () => {
  expect(Object.keys(parts)).toEqual(simulatorIds);
});

describe.each(simulatorIds)("%s: notes.md", (id) => {
  const simulator = simulatorOf(id);
  const file = new URL(`../components/simulators/${id}/notes.md`, import.meta.url);
  const notes = readFileSync(file, "utf8");
  const rows = answersIn(notes);

  it("has answers to check", () => {
    expect(rows.length).toBeGreaterThanOrEqual(3);
  });

  it.each(rows)("gives the engine's answer to %s", (query, answers) => {
    const start = initialState(simulator, "en", simulator.starts.en, "");
    const { values, notices } = stateFromQuery(start, simulator, "en", new URLSearchParams(query));
    expect(notices).toEqual([]);
    const known = simulator.figures(values);
    const given = [...answers.matchAll(/`([a-z0-9-]+)` (-?[\d,.]*\d|never|none)/g)];
    expect(given.length).toBeGreaterThan(0);
    for (const [, name = "", figure = ""] of given)
      expect(`${name} ${known[name]}`).toBe(`${name} ${figure.replaceAll(",", "")}`);
  });
});
