import { expect, type Page, test } from "@playwright/test";
import {
  expectFacts,
  figuresAfter,
  openAll,
  ownQuery,
  simulatorAt,
  simulatorIds,
} from "./support/any-simulator";
import { visit, watchErrors } from "./support/pages";
import { expectFigures } from "./support/simulator";
import { locales } from "./support/words";

const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

for (const id of simulatorIds) {
  for (const locale of locales) {
    const path = (query = "") => `/${locale}/simulators/${id}${query && `?${query}`}`;

    test.describe(`${locale} ${id}`, () => {
      test("a reader guesses, sees the truth, moves the number in sight, and takes it back", async ({
        page,
      }) => {
        const errors = watchErrors(page);
        await visit(page, path());
        const simulator = simulatorAt(page, id, locale);
        await expect(simulator.truth).toBeHidden();
        await simulator.show.click();
        await expect(simulator.again).toBeVisible();
        await expectFacts(simulator.root);
        await expectFigures(simulator.root, figuresAfter(id, locale));
        await expect(simulator.finding).not.toBeEmpty();
        await expect(simulator.undo).toBeDisabled();

        await simulator.more.click();
        await expect.poll(() => ownQuery(page)).toContain(`${simulator.control}=`);
        const query = await ownQuery(page);
        await expectFigures(simulator.root, figuresAfter(id, locale, query));
        await simulator.undo.click();
        await expectFigures(simulator.root, figuresAfter(id, locale));
        await simulator.more.click();
        await simulator.reset.click();
        await expectFigures(simulator.root, figuresAfter(id, locale));
        expect(errors).toEqual([]);
      });

      test("the shared link opens the same numbers", async ({ page }) => {
        await visit(page, path());
        const simulator = simulatorAt(page, id, locale);
        await simulator.show.click();
        await simulator.more.click();
        await expect.poll(() => ownQuery(page)).toContain(`${simulator.control}=`);
        const query = await ownQuery(page);
        await simulator.share.click();
        const link = await simulator.root.locator("input[readonly]").inputValue();
        await visit(page, new URL(link).pathname + new URL(link).search);
        await expectFigures(simulatorAt(page, id, locale).root, figuresAfter(id, locale, query));
      });

      test("all of it fits 320 pixels, open, before and after the guess", async ({ page }) => {
        await page.setViewportSize({ width: 320, height: 640 });
        await visit(page, path());
        await expect.poll(() => overflow(page)).toBeLessThanOrEqual(0);
        const simulator = simulatorAt(page, id, locale);
        await simulator.show.click();
        await openAll(simulator.details);
        await expect.poll(() => overflow(page)).toBeLessThanOrEqual(0);
        await page.addStyleTag({ content: "html { font-size: 225% !important; }" });
        await page.setViewportSize({ width: 640, height: 900 });
        await expect.poll(() => overflow(page)).toBeLessThanOrEqual(0);
      });
    });
  }
}
