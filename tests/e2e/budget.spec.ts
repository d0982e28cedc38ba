import { expect, type Page, test } from "@playwright/test";
import { budget } from "../../scripts/bench/pages";
import { followScripts, sum } from "../../scripts/bench/script-bytes";
import { lesson, lessons } from "./support/content";
import { pagesIn, settled, settledUntouched } from "./support/pages";
import { simulatorOn } from "./support/simulator";
import { locales } from "./support/words";

/** Layout shifts that no click or key of the reader caused, added up since the page began. */
async function followShifts(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    const seen = { total: 0 };
    Object.assign(window, { seenShifts: seen });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const shift = entry as PerformanceEntry & { value: number; hadRecentInput: boolean };
        if (!shift.hadRecentInput) seen.total += shift.value;
      }
    }).observe({ type: "layout-shift", buffered: true });
  });
  return () =>
    page.evaluate(() => (window as unknown as { seenShifts: { total: number } }).seenShifts.total);
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
      expect(await shifts()).toBe(0);
    });
  }

  for (const name of ["home", "lesson", "simulator"]) {
    test(`${locale} ${name}: nothing jumps while the page loads`, async ({ page }) => {
      const shifts = await followShifts(page);
      await page.goto(String(pagesIn(locale)[name]), { waitUntil: "networkidle" });
      await settled(page);
      expect(await shifts()).toBe(0);
    });
  }
}
