import { expect, test } from "@playwright/test";
import { lessons, readText } from "./support/content";
import { tabTo } from "./support/keyboard";
import { settledUntouched, visit, watchErrors } from "./support/pages";
import { locales, wordsIn } from "./support/words";

const title = (locale: string, id: string) =>
  /^title: (.+)$/m.exec(readText(`${locale}/lessons/${id}.mdx`))?.[1] ?? "";

for (const locale of locales) {
  const t = wordsIn(locale);

  test(`${locale}: the foot of each lesson leads on to the next, and back`, async ({ page }) => {
    await visit(page, `/${locale}/learn/${lessons[0]}`);
    const foot = page.getByRole("navigation", { name: t("lesson.steps"), exact: true });
    await expect(foot.locator("[rel=prev]")).toHaveCount(0);
    for (const id of lessons.slice(1)) {
      await foot.locator("[rel=next]").click();
      await expect(page).toHaveURL(new RegExp(`/learn/${id}$`));
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(title(locale, id));
    }
    await expect(foot.locator("[rel=next]")).toHaveCount(0);
    for (const id of lessons.slice(0, -1).reverse()) {
      await foot.locator("[rel=prev]").click();
      await expect(page).toHaveURL(new RegExp(`/learn/${id}$`));
    }
    await foot.getByRole("link", { name: t("lesson.all"), exact: true }).click();
    for (const id of lessons)
      await expect(page.getByRole("main").getByText(title(locale, id)).last()).toBeVisible();
  });

  test(`${locale}: the list beside a lesson marks where the reader is`, async ({ page }) => {
    test.skip((page.viewportSize()?.width ?? 0) < 1024, "the list stands on its own page there");
    const last = String(lessons.at(-1));
    await visit(page, `/${locale}/learn/${last}`);
    const list = page.getByRole("navigation", { name: t("lesson.in-this-course"), exact: true });
    await expect(list.getByRole("link")).toHaveCount(lessons.length);
    await expect(list.locator("[aria-current=page]")).toHaveText(title(locale, last));
  });

  for (const id of lessons) {
    test(`${locale} ${id}: carries numbers to drag and figures that say why`, async ({ page }) => {
      const errors = watchErrors(page);
      await visit(page, `/${locale}/learn/${id}`);
      const text = page.locator("article.lesson");
      const draggable = text.locator("[role=slider]:not([data-simulator] *)");
      const figures = text.locator("output[name]:has(.prose-number)");
      expect(await draggable.count()).toBeGreaterThan(0);
      expect((await draggable.count()) + (await figures.count())).toBeGreaterThanOrEqual(4);
      for (const figure of await figures.all())
        await expect(figure).toHaveAttribute("data-value", /^(-?\d+(\.\d+)?|never|none)$/);

      const values = () =>
        text
          .locator("output[name]")
          .evaluateAll((all) => all.map((each) => each.getAttribute("data-value")));
      const before = await values();
      await draggable.first().focus();
      await page.keyboard.press("PageUp");
      await expect.poll(values).not.toEqual(before);

      await figures.first().getByRole("button").click();
      await expect(page.getByRole("dialog")).toBeVisible();
      // What scripts make of the page is what it was before: React says so where it is not.
      expect(errors).toEqual([]);
    });
  }

  test(`${locale}: what is pressed in a figure before its script is there is pressed then`, async ({
    page,
  }) => {
    await page.goto(`/${locale}/learn/${lessons[0]}`, { waitUntil: "networkidle" });
    await settledUntouched(page);
    let allow = () => {};
    const allowed = new Promise<void>((resolve) => {
      allow = resolve;
    });
    await page.route("**/*.js", async (route) => {
      await allowed;
      await route.continue();
    });
    const asked = page.waitForRequest("**/*.js");
    const figure = page.locator("[data-simulator]").first();
    await figure.getByRole("button", { name: t("frame.guess.show"), exact: true }).click();
    await asked;
    await expect(figure).toHaveAttribute("data-revealed", "false");
    allow();
    await expect(figure).toHaveAttribute("data-revealed", "true");
  });

  test(`${locale}: keys alone reach the next lesson from the sources`, async ({ page }) => {
    await visit(page, `/${locale}/learn/${lessons[0]}`);
    await page.getByRole("heading", { name: /^(Sources|来源)$/ }).click();
    const next = page.locator("[rel=next]");
    await tabTo(page, next);
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(new RegExp(`/learn/${lessons[1]}$`));
  });
}
