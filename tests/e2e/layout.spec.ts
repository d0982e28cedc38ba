import { expect, type Page, test } from "@playwright/test";
import { tabTo } from "./support/keyboard";
import { pagesIn, visit } from "./support/pages";
import { simulatorOn, simulatorPath } from "./support/simulator";
import { locales } from "./support/words";

const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

async function openEverything(page: Page) {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll("details")) details.open = true;
  });
}

/** The reader's own setting: twice the size of all text. */
async function doubleText(page: Page) {
  await page.addStyleTag({ content: "html { font-size: 225% !important; }" });
}

for (const locale of locales) {
  for (const [name, path] of Object.entries(pagesIn(locale))) {
    const guessed = ["simulator", "lesson", "embed"].includes(name) ? `${path}?guess=84` : path;

    test(`${locale} ${name}: fits 320 pixels, and text of twice the size`, async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      await visit(page, guessed);
      await openEverything(page);
      await expect.poll(() => overflow(page), "320 pixels").toBeLessThanOrEqual(0);
      await doubleText(page);
      for (const width of [1280, 640]) {
        await page.setViewportSize({ width, height: 900 });
        await expect
          .poll(() => overflow(page), `${width} pixels, twice the text`)
          .toBeLessThanOrEqual(0);
      }
    });
  }

  test(`${locale}: nothing moves for a reader who asked for less motion`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: "reduce" });
    for (const name of ["home", "lesson", "simulator"]) {
      await visit(page, String(pagesIn(locale)[name]));
      const moving = await page.locator("*").evaluateAll((all) =>
        all
          .filter((each) => {
            const { transitionDuration, animationDuration, scrollBehavior } =
              getComputedStyle(each);
            const longest = `${transitionDuration},${animationDuration}`
              .split(",")
              .map(Number.parseFloat);
            return Math.max(...longest) > 0.001 || scrollBehavior === "smooth";
          })
          .map((each) => each.outerHTML.slice(0, 120)),
      );
      expect(moving, name).toEqual([]);
    }
  });

  test(`${locale}: in forced colours focus and lines stay in sight and can be told apart`, async ({
    page,
  }) => {
    await page.emulateMedia({ forcedColors: "active" });
    await visit(page, simulatorPath(locale, "guess=84"));
    const { root, chart, slider } = simulatorOn(page, locale);
    await tabTo(page, chart);
    await tabTo(page, slider("payment"));
    const lines = root.locator(
      "svg :is(path, polyline)[stroke]:not([fill]):not([stroke='none']), svg :is(path, polyline)[fill='none']",
    );
    await expect.poll(() => lines.count()).toBeGreaterThanOrEqual(3);
    const strokes = await lines.evaluateAll((all) =>
      all.map((line) => {
        const { stroke, strokeWidth, strokeDasharray } = getComputedStyle(line);
        return {
          stroke,
          width: Number.parseFloat(strokeWidth),
          look: `${strokeWidth} ${strokeDasharray}`,
        };
      }),
    );
    for (const { stroke, width } of strokes) {
      expect(stroke).not.toBe("none");
      expect(width).toBeGreaterThanOrEqual(1);
    }
    expect(new Set(strokes.map(({ look }) => look)).size).toBeGreaterThanOrEqual(2);
  });
}
