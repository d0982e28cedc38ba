import { fileURLToPath } from "node:url";
import type { Page } from "@playwright/test";

export type Shift = { readonly value: number; readonly nodes: readonly string[] };

type Probe = {
  /** When each pointer move or key press was answered, by the clock of `now`, in the order they came. */
  answered: number[];
  frames: number[];
  draws: number[];
  shifts: Shift[];
  waiting: number;
};

declare global {
  interface Window {
    fullCircleBench: Probe;
  }
}

/** Plain script, because what tsx makes of a function cannot run in a page. Call it before the page is opened. */
export const addProbe = (page: Page) =>
  page.addInitScript({ path: fileURLToPath(new URL("probe.js", import.meta.url)) });

/** Layout shifts so far that no tap, click or key press explains. A drag explains none. */
export async function shiftsOf(page: Page): Promise<readonly Shift[]> {
  await nextFrames(page);
  return page.evaluate(() => window.fullCircleBench.shifts);
}

export const shiftSum = (shifts: readonly Shift[]) =>
  Math.round(shifts.reduce((total, shift) => total + shift.value, 0) * 1e5) / 1e5;

/** Two frames, after which what has happened so far is drawn and told. */
export const nextFrames = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
  );

/** The page's clock as Node tells it too: milliseconds since 1970, finer than Date.now(). */
export const now = () => performance.timeOrigin + performance.now();
