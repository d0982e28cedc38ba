import { at, differences } from "./compare";
import type { Inputs, Kind } from "./kind";
import { type Printed, withPrintedNumbers } from "./printed";
import type { Tolerance } from "./tolerance";

export type Result = { readonly id: string; readonly passed: boolean; readonly line: string };

/**
 * Runs every case of a file of published cases, given as its text; one result a case, in order.
 * Errors: an Error with a sentence if the text is not JSON or holds no list named `cases`.
 */
export function runCases(text: string, kinds: Readonly<Record<string, Kind>>): Result[] {
  const cases = at(parsed(text), "cases");
  if (!Array.isArray(cases)) throw new Error('The file has no list named "cases".');
  const printed = at(withPrintedNumbers(text), "cases");
  return cases.map((each, index) =>
    runCase(each, at(printed, String(index)) as Printed, index, kinds),
  );
}

function runCase(
  each: unknown,
  printed: Printed,
  index: number,
  kinds: Readonly<Record<string, Kind>>,
): Result {
  const id = String(at(each, "id") ?? `case ${index + 1}`);
  const expected = at(each, "expected");
  const fails = (wanted: unknown, got: string): Result => ({
    id,
    passed: false,
    line: `FAIL ${id} expected ${JSON.stringify(wanted)} got ${got}`,
  });
  const kind = at(each, "kind");
  const run = typeof kind === "string" ? at(kinds, kind) : undefined;
  if (!isRecord(expected)) return fails(undefined, "nothing: the case has no expected values.");
  if (typeof run !== "function")
    return fails(expected, `nothing: no kind ${String(kind)} is known.`);
  try {
    const inputs = at(each, "inputs");
    if (!isRecord(inputs)) throw new Error("The case has no inputs.");
    const actual = (run as Kind)(inputs, expected);
    const tolerance = at(each, "tolerance") as Tolerance;
    const wrong = differences(expected, actual, at(printed, "expected") as Printed, tolerance);
    if (wrong.length === 0) return { id, passed: true, line: `ok ${id}` };
    return fails(pick(expected, wrong), JSON.stringify(pick(actual, wrong)));
  } catch (error) {
    return fails(expected, `an error: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** The values at these paths, those that are missing as null. */
function pick(value: unknown, paths: readonly string[]): Record<string, unknown> {
  const valueAt = (path: string) =>
    path.split(".").reduce((inner: unknown, key) => at(inner, key), value);
  return Object.fromEntries(paths.map((path) => [path, valueAt(path) ?? null]));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`The file is not JSON: ${error instanceof Error ? error.message : error}`);
  }
}

function isRecord(value: unknown): value is Inputs {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
