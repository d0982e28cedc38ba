import type { Printed } from "./printed";
import { allowed, type Tolerance } from "./tolerance";

const SLACK = 1e-12;

/** The keys of `expected` that `actual` misses, as paths such as "may.deferred"; empty when all agree. */
export function differences(
  expected: unknown,
  actual: unknown,
  printed: Printed,
  tolerance: Tolerance,
  path: readonly string[] = [],
): string[] {
  const here = path.length === 0 ? [] : [path.join(".")];
  if (typeof expected === "number") {
    const within = allowed(path.filter(isName), String(printed), tolerance);
    return typeof actual === "number" && isNear(actual, expected, within) ? [] : here;
  }
  if (expected === null || typeof expected !== "object") return expected === actual ? [] : here;
  if (actual === null || typeof actual !== "object") return here;
  if (Array.isArray(expected) && (!Array.isArray(actual) || actual.length !== expected.length)) {
    return here;
  }
  return Object.entries(expected).flatMap(([key, value]) =>
    differences(value, at(actual, key), at(printed, key) as Printed, tolerance, [...path, key]),
  );
}

function isNear(actual: number, expected: number, within: number): boolean {
  const slack = SLACK * Math.max(1, Math.abs(expected)) + within * 1e-9;
  return Math.abs(actual - expected) <= within + slack;
}

function isName(key: string): boolean {
  return !/^\d+$/.test(key);
}

/** The value of a key of an object or array, undefined when it has none of its own. */
export function at(value: unknown, key: string): unknown {
  if (value === null || typeof value !== "object" || !Object.hasOwn(value, key)) return undefined;
  return (value as Record<string, unknown>)[key];
}
