import type { EngineComparison, Times } from "./engine-compare";
import type { Measures } from "./measure";
import { budget } from "./pages";

export type Target = {
  readonly name: string;
  readonly unit: "bytes" | "ms" | "shift" | "times";
  readonly measured: number;
  readonly atMost: number;
  readonly met: boolean;
};

const LOOP = "float loop";

const target = (name: string, unit: Target["unit"], measured: number, atMost: number): Target => ({
  name,
  unit,
  measured,
  atMost,
  met: measured <= atMost,
});

const worst = (values: readonly number[]) => Math.max(...values);

/** What was promised beside what was measured, each at its worst. */
export function targetsOf({ pages, drags, comparison }: Measures): Target[] {
  const lessons = pages.filter(({ page }) => page === "lesson");
  return [
    target(
      "script of a lesson before interaction",
      "bytes",
      worst(lessons.map((page) => page.scriptBytes)),
      budget.lessonScriptBytes,
    ),
    ...(["slider", "number in the text", "arrow keys"] as const).map((what) =>
      target(
        `p98 delay, ${what}, processor slowed ${budget.slowdown}×`,
        "ms",
        worst(drags.filter((drag) => drag.what === what).map((drag) => drag.p98)),
        budget.dragP98,
      ),
    ),
    target(
      "layout shift on load",
      "shift",
      worst(pages.map((page) => page.shiftOnLoad)),
      budget.shift,
    ),
    target(
      "layout shift through reveal and drag",
      "shift",
      worst(pages.map((page) => page.shiftInUse ?? 0)),
      budget.shift,
    ),
    ...engineTargetsOf(comparison),
  ];
}

/** The same for the engine alone. A library is beaten when the engine takes at most as long as the fastest. */
export function engineTargetsOf({ ledger, months, level, gridMilliseconds }: EngineComparison) {
  const against = (times: Times, rivals: readonly string[]) =>
    (times.engine ?? Number.NaN) / Math.min(...rivals.map((name) => times[name] ?? Number.NaN));
  const others = (times: Times) =>
    Object.keys(times).filter((name) => name !== "engine" && name !== LOOP);
  return [
    target("engine, ledger with rows, to a float loop", "times", against(ledger, [LOOP]), 10),
    target("engine, months without rows, to a float loop", "times", against(months, [LOOP]), 3),
    target("engine, ledger, to the fastest library", "times", against(level, others(level)), 1),
    target("engine, months, to the fastest library", "times", against(months, others(months)), 1),
    target("engine, a map of 100 × 100", "ms", gridMilliseconds, 100),
  ];
}
