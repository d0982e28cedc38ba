import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { simulatorOf } from "../registry";
import { initialState, stateFromQuery } from "../scenario-state";
import { figures } from "./model";

const simulator = simulatorOf("minimum-payment");
const notes = readFileSync(new URL("notes.md", import.meta.url), "utf8");

/** Rows of the tables: a query in the first cell, then outputs with their figures. */
const rows = [...notes.matchAll(/^\| `([a-z-]+=[^`]*)` \|(.*)\|$/gm)].map(
  ([, query = "", answers = ""]) => [query, answers] as const,
);

describe("notes.md", () => {
  it("has answers to check", () => {
    expect(rows.length).toBeGreaterThanOrEqual(7);
  });

  it.each(rows)("gives the engine's answer to %s", (query, answers) => {
    const start = initialState(simulator, "en", simulator.starts.en, "");
    const { values, notices } = stateFromQuery(start, simulator, "en", new URLSearchParams(query));
    expect(notices).toEqual([]);
    const known = figures(values);
    const given = [...answers.matchAll(/`([a-z-]+)` (-?[\d,.]*\d|never)/g)];
    expect(given.length).toBeGreaterThan(0);
    for (const [, name = "", figure = ""] of given)
      expect(`${name} ${known[name]}`).toBe(`${name} ${figure.replaceAll(",", "")}`);
  });
});
