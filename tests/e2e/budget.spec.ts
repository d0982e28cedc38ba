import { expect, type Page, test } from "@playwright/test";
import { budget } from "../../scripts/bench/pages";
import { followScripts, sum } from "../../scripts/bench/script-bytes";
import { lesson, lessons } from "./support/content";
import { pagesIn, settled, settledUntouched } from "./support/pages";
import { simulatorOn } from "./support/simulator";
import { locales } from "./support/words";

type Shifts = { moved: string[] };

/** What moved though no click or key of the reader asked for it, since the page began: each with where from and where to. */
async function followShifts(page: Page): Promise<() => Promise<string[]>> {
  await page.addInitScript(() => {
    const seen: Shifts = { moved: [] };
    Object.assign(window, { seenShifts: seen });
    const place = ({ x, y, width, height }: DOMRect) => `${[x, y, width, height].map(Math.round)}`;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { hadRecentInput, sources } = entry as PerformanceEntry & {
          hadRecentInput: boolean;
          sources: { node: Node | null; previousRect: DOMRect; currentRect: DOMRect }[];
        };
        if (hadRecentInput) continue;
        for (const { node, previousRect, currentRect } of sources) {
          const element = node instanceof Element ? node : node?.parentElement;
          seen.moved.push(
            `${element?.outerHTML.slice(0, 120)}: ${place(previousRect)} → ${place(currentRect)}`,
          );
        }
      }
    }).observe({ type: "layout-shift", buffered: true });
  });
  return () => page.evaluate(() => (window as unknown as { seenShifts: Shifts }).seenShifts.moved);
}

for (const locale of locales) {
  test(`${locale}: a lesson loads no more script than its budget, and no chart before one is near`, async ({
    page,
  }) => {
    const scripts = followScripts(page);
    await page.goto(String(pagesIn(locale).lesson), { waitUntil: "networkidle" });
    await settledUntouched(page);
    const before = await scripts();
    expect(before.length).toBeGreaterThan(3);
    expect(sum(before)).toBeLessThanOrEqual(budget.lessonScriptBytes);

    await settled(page);
    await simulatorOn(page, locale).show.click();
    await expect(page.locator(".recharts-surface").first()).toBeVisible();
    expect(sum(await scripts())).toBeGreaterThan(sum(before));
  });

  for (const id of lessons.filter((each) => each !== lesson)) {
    test(`${locale} ${id}: loads no more script than a lesson may, and holds still`, async ({
      page,
    }) => {
      const scripts = followScripts(page);
      const shifts = await followShifts(page);
      await page.goto(`/${locale}/learn/${id}`, { waitUntil: "networkidle" });
      await settledUntouched(page);
      const loaded = await scripts();
      expect(loaded.length).toBeGreaterThan(3);
      expect(sum(loaded)).toBeLessThanOrEqual(budget.lessonScriptBytes);
      await settled(page);
      expect(sum(await scripts())).toBeGreaterThan(sum(loaded));
      expect(await shifts()).toEqual([]);
    });
  }

  for (const name of ["home", "lesson", "simulator"]) {
    test(`${locale} ${name}: nothing jumps while the page loads`, async ({ page }) => {
      const shifts = await followShifts(page);
      await page.goto(String(pagesIn(locale)[name]), { waitUntil: "networkidle" });
      await settled(page);
      expect(await shifts()).toEqual([]);
    });
  }
}
