import type { Measures } from "./measure";
import { budget } from "./pages";

export type Target = {
  readonly name: string;
  readonly unit: "bytes" | "ms" | "shift";
  readonly measured: number;
  readonly atMost: number;
  readonly met: boolean;
};

const worst = (values: readonly number[]) => Math.max(...values);

/** What was promised beside what was measured, each at its worst. */
export function targetsOf({ pages, drags }: Measures): Target[] {
  const lessons = pages.filter(({ page }) => page === "lesson");
  const target = (name: string, unit: Target["unit"], measured: number, atMost: number) => ({
    name,
    unit,
    measured,
    atMost,
    met: measured <= atMost,
  });
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
  ];
}
