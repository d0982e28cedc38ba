import { setTimeout as pause } from "node:timers/promises";
import { now } from "./probe";

/** When the hand was at the place each event told of, in the order of the events. */
export type Made = readonly number[];

/**
 * A hand that does not wait for the page: it moves every few milliseconds, whether or not the last move is answered.
 *
 * A browser gathers the moves that come while the page is busy, and hands them over as one event before the next
 * frame, with the time of the newest. Moves sent by a program are not gathered (Chromium takes those of a debugger one
 * by one), so it is done here: `send` resolves when the frame of the last event is drawn, and the next event tells the
 * newest place. What was gathered away shows in how few events a drag has, and in how long the chart stands still.
 */
export async function move(
  count: number,
  every: number,
  send: (step: number) => Promise<unknown>,
): Promise<Made> {
  const made: number[] = [];
  let newest = { step: 0, at: 0 };
  let told = 0;
  let busy: Promise<void> | null = null;

  async function deliver() {
    while (told < newest.step) {
      told = newest.step;
      made.push(newest.at);
      await send(told);
    }
    busy = null;
  }

  for await (const step of paced(count, every)) {
    newest = { step, at: now() };
    busy ??= deliver();
  }
  await busy;
  return made;
}

/** Keys are never gathered: each press is an event of its own and waits its turn. */
export async function press(
  count: number,
  every: number,
  send: (step: number) => Promise<unknown>,
): Promise<Made> {
  const made: number[] = [];
  const sent: Promise<unknown>[] = [];
  for await (const step of paced(count, every)) {
    made.push(now());
    sent.push(send(step));
  }
  await Promise.all(sent);
  return made;
}

/** 1, 2, 3 … each at its time; a late one does not move the next. */
async function* paced(count: number, every: number) {
  const start = performance.now();
  for (let step = 1; step <= count; step++) {
    await pause(Math.max(0, start + step * every - performance.now()));
    yield step;
  }
}
