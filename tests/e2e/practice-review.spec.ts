import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { MOST_A_DAY } from "@/lib/progress/most-a-day";
import { allItems, answered, keepLog } from "./support/answered";
import { expectFocusKept, tabTo } from "./support/keyboard";
import { visit, watchErrors } from "./support/pages";
import { allRecords } from "./support/progress-database";
import { locales, wordsIn } from "./support/words";

const heading = (page: Page, name: string) => page.getByRole("heading", { name, exact: true });

for (const locale of locales) {
  const t = wordsIn(locale);
  const next = t("quiz.practice.next");

  test(`${locale}: after a long absence the review is eight questions of mixed lessons, once a day`, async ({
    page,
  }) => {
    test.slow();
    const errors = watchErrors(page);
    await visit(page, `/${locale}/progress`);
    await keepLog(
      page,
      allItems.map((_, place) => answered(place, 200, place % 2 === 0)),
    );
    await visit(page, `/${locale}/practice`);
    const lessons: string[] = [];
    for (let position = 1; position <= MOST_A_DAY; position++) {
      const question = page.locator("[data-item]");
      const place = t("quiz.practice.position", { position, total: MOST_A_DAY });
      await expect(question).toContainText(place);
      const id = await question.getAttribute("data-item");
      lessons.push(String(allItems.find(({ item }) => item.id === id)?.lesson));
      const dontKnow = t("quiz.dont-know");
      const button = question.getByRole("button", { name: dontKnow, exact: true });
      const choice = question.getByLabel(dontKnow, { exact: true });
      await expect(button.or(choice)).toBeVisible();
      if (await choice.isVisible()) {
        await choice.check();
        await question.getByRole("button", { name: t("quiz.check"), exact: true }).click();
      } else {
        await button.click();
      }
      await expect(question.getByRole("status").first()).not.toBeEmpty();
      await page.getByRole("button", { name: next, exact: true }).click();
    }
    lessons.reduce((before, lesson) => {
      expect(lesson).not.toBe(before);
      return lesson;
    }, "");
    await expect(heading(page, t("practice.end.review-done"))).toBeFocused();
    await expect
      .poll(async () => (await allRecords(page)).length)
      .toBe(allItems.length + MOST_A_DAY);
    await page.reload();
    await expect(heading(page, t("practice.end.nothing-today"))).toBeVisible();
    // The days to come are told, the number of what has piled up is not.
    const coming = page.locator("section").filter({ has: heading(page, t("practice.coming")) });
    await expect(coming.locator("dt")).toHaveCount(3);
    const left = new RegExp(`\\b(${allItems.length}|${allItems.length - MOST_A_DAY})\\b`);
    await expect(page.locator("main")).not.toContainText(left);
    expect(errors).toEqual([]);
  });

  test(`${locale}: every question can be chosen by lesson and concept, and "back" goes back`, async ({
    page,
  }) => {
    await visit(page, `/${locale}/practice`);
    await expect(heading(page, t("practice.end.nothing-yet"))).toBeVisible();
    const summaries = page.locator("main summary");
    const banks = new Map(allItems.map(({ lesson }) => [lesson, 0]));
    await expect(summaries).toHaveCount(banks.size);
    const late = allItems.filter(({ lesson }) => lesson === "late");
    const entry = page.locator('a[href="#lesson=late"]');
    await page.locator("main details", { has: entry }).locator("summary").press("Enter");
    await tabTo(page, entry);
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/#lesson=late$/);
    const place = t("quiz.practice.position", { position: 1, total: late.length });
    await expect(page.locator("[data-item]")).toContainText(place);
    await expectFocusKept(page);
    await page.reload();
    await expect(page.locator(`[data-item="${late[0]?.item.id}"]`)).toBeVisible();
    await page.goBack();
    await expect(heading(page, t("practice.review"))).toBeVisible();
    for (const strange of ["#lesson=no-such", "#concept=<script>", "#lesson=", "#%00"]) {
      await page.goto(`/${locale}/practice${strange}`);
      await expect(heading(page, t("practice.review"))).toBeVisible();
    }
  });

  test(`${locale}: nothing keeps a reader out of practice`, async ({ page }) => {
    await visit(page, `/${locale}/progress`);
    await keepLog(
      page,
      [0, 1, 2].map((place) => answered(place, place, true)),
    );
    await visit(page, `/${locale}/practice#concept=late-cost`);
    await page.locator("main summary").first().click();
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    }
    await page.setViewportSize({ width: 320, height: 640 });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wide).toBeLessThanOrEqual(0);
  });
}
