import type { CDPSession, Locator, Page } from "@playwright/test";
import { type Made, move, press } from "./hand";
import { nextFrames, now } from "./probe";

export type Delays = {
  /** Pointer moves or key presses that the page was told of; each has its delay. */
  readonly events: number;
  readonly median: number;
  readonly p98: number;
  readonly longest: number;
  /** The longest animation frame the browser itself reported, 0 where none took 50 ms. */
  readonly longestFrame: number;
  /** How often the chart was redrawn meanwhile, and the longest it stood still. */
  readonly redraws: number;
  readonly longestStill: number;
};

/** A mouse reports about as often as the screen refreshes; a held key repeats about thirty times a second. */
const MOVE_EVERY = 16;
const KEY_EVERY = 33;

/** Nearest-rank percentile: a value that was measured, never one between two. */
function percentile(sorted: readonly number[], share: number): number {
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}

type Act = (cdp: CDPSession) => Promise<Made>;

async function measured(page: Page, slowdown: number, act: Act): Promise<Delays> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
  await nextFrames(page);
  await page.evaluate(() => {
    Object.assign(window.fullCircleBench, { answered: [], frames: [], draws: [] });
  });
  const start = now();
  const made = await act(cdp);
  const end = now();
  await cdp.send("Runtime.evaluate", settled);
  await nextFrames(page);
  await cdp.send("Emulation.setCPUThrottlingRate", { rate: 1 });
  const { answered, frames, draws } = await page.evaluate(() => window.fullCircleBench);
  await cdp.detach();
  if (answered.length !== made.length)
    throw new Error(`${made.length} events were sent, and ${answered.length} arrived.`);
  return {
    ...delaysOf(made, answered),
    longestFrame: Math.max(0, ...frames),
    ...redrawsOf([start, ...draws.filter((at) => at < end), end]),
  };
}

function delaysOf(made: Made, answered: readonly number[]) {
  const delays = made
    .map((at, index) => (answered[index] ?? Number.NaN) - at)
    .sort((a, b) => a - b);
  return {
    events: delays.length,
    median: percentile(delays, 0.5),
    p98: percentile(delays, 0.98),
    longest: percentile(delays, 1),
  };
}

function redrawsOf(times: readonly number[]) {
  const still = times.slice(1).map((at, index) => at - (times[index] ?? at));
  return { redraws: times.length - 2, longestStill: Math.max(...still) };
}

type Track = {
  readonly start: number;
  readonly from: number;
  readonly to: number;
  readonly y: number;
};

/** The whole way to the right end, to the left one, and back to where it began. */
function along({ start, from, to, y }: Track, share: number) {
  const turns = [start, to, from, start, start];
  const leg = Math.floor(share * 3);
  const a = turns[leg] ?? start;
  const b = turns[leg + 1] ?? start;
  return { x: a + (b - a) * (share * 3 - leg), y };
}

const settled = { expression: "fullCircleBench.settled()", awaitPromise: true };

async function dragAlong(page: Page, slowdown: number, moves: number, track: Track) {
  const { start: x, y } = track;
  await page.mouse.move(x, y);
  await page.mouse.down();
  const delays = await measured(page, slowdown, (cdp) =>
    move(moves, MOVE_EVERY, async (step) => {
      await cdp.send("Input.dispatchMouseEvent", {
        type: "mouseMoved",
        button: "left",
        buttons: 1,
        ...along(track, step / moves),
      });
      await cdp.send("Runtime.evaluate", settled);
    }),
  );
  await page.mouse.up();
  return delays;
}

async function boxOf(target: Locator) {
  const box = await target.boundingBox();
  if (!box) throw new Error("What should be dragged is not in sight.");
  return { ...box, y: box.y + box.height / 2 };
}

/** Half the width of the thumb: the ends its middle can reach. */
const THUMB = 12;

/** Drags a slider by its thumb over its whole range. */
export async function dragSlider(page: Page, slider: Locator, slowdown: number, moves: number) {
  const { x, y, width } = await boxOf(slider);
  const share = await slider.evaluate((element: HTMLInputElement) => {
    const range = Number(element.max) - Number(element.min);
    return (Number(element.value) - Number(element.min)) / range;
  });
  const from = x + THUMB;
  const to = x + width - THUMB;
  return dragAlong(page, slowdown, moves, { start: from + (to - from) * share, from, to, y });
}

/** How far to both sides a number in a sentence is dragged, in pixels. */
const REACH = 250;

export async function dragScrub(page: Page, scrub: Locator, slowdown: number, moves: number) {
  const { x, y, width } = await boxOf(scrub);
  const start = x + width / 2;
  return dragAlong(page, slowdown, moves, { start, from: start - REACH, to: start + REACH, y });
}

const keys = {
  ArrowRight: { key: "ArrowRight", code: "ArrowRight", windowsVirtualKeyCode: 39 },
  ArrowLeft: { key: "ArrowLeft", code: "ArrowLeft", windowsVirtualKeyCode: 37 },
} as const;

/** Holds the arrow keys on a slider: to the right, then to the left. */
export async function holdArrows(page: Page, slider: Locator, slowdown: number, presses: number) {
  await slider.focus();
  return measured(page, slowdown, (cdp) =>
    press(presses, KEY_EVERY, (step) =>
      cdp.send("Input.dispatchKeyEvent", {
        type: "rawKeyDown",
        autoRepeat: true,
        ...keys[step <= presses / 2 ? "ArrowRight" : "ArrowLeft"],
      }),
    ),
  );
}
