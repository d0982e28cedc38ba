export const locales = ["en", "zh"] as const;

export type BenchPage = { readonly kind: string; readonly path: string; readonly chart: boolean };

/** One page of each kind, as a path after the language. */
export const pages: readonly BenchPage[] = [
  { kind: "home", path: "", chart: false },
  { kind: "lesson", path: "/learn/the-smallest-payment", chart: true },
  { kind: "simulator", path: "/simulators/minimum-payment", chart: true },
  { kind: "embed", path: "/embed/simulators/minimum-payment", chart: true },
];

/** What the project promised. Kilobytes are thousands of bytes after gzip. */
export const budget = {
  lessonScriptBytes: 190_000,
  dragP98: 100,
  shift: 0,
  slowdown: 6,
} as const;
