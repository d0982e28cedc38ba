import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { lesson, lessons } from "./support/content";
import { inTheme, pagesIn, visit } from "./support/pages";
import { simulatorOn } from "./support/simulator";
import { locales, wordsIn } from "./support/words";

const further = lessons.filter((id) => id !== lesson);

const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

type Theme = "light" | "dark";

/** No barrier that axe can find: on a wide screen in light and in dark, on a phone in light. */
async function expectNoBarrier(page: Page, themes: readonly Theme[] = ["light", "dark"]) {
  // Where the page happens to stand, the header may lie over half a field: a reader scrolls on.
  await page.evaluate(() => window.scrollTo(0, 0));
  const wide = (page.viewportSize()?.width ?? 0) > 500;
  for (const [place, colorScheme] of (wide ? themes : themes.slice(0, 1)).entries()) {
    await inTheme(page, colorScheme);
    const axe = new AxeBuilder({ page });
    // Of what axe looks for, only contrast can differ between the themes.
    if (place === 0) axe.withTags(rules);
    else axe.withRules(["color-contrast"]);
    // The first heading of a framed piece belongs to the page around it.
    if (page.url().includes("/embed/")) axe.disableRules("page-has-heading-one");
    const { violations } = await axe.analyze();
    const found = violations.map(({ id, nodes }) => ({
      scheme: colorScheme,
      rule: id,
      places: nodes.map(({ target, any, all }) => [
        target.join(" "),
        [...any, ...all].map(({ message }) => message).join("; "),
      ]),
    }));
    expect(found).toEqual([]);
  }
}

for (const locale of locales) {
  const t = wordsIn(locale);
  for (const [name, path] of Object.entries(pagesIn(locale))) {
    test(`${locale} ${name}: nothing keeps a reader out`, async ({ page, isMobile }) => {
      test.skip(isMobile && further.includes(name), "one lesson stands for all on a phone");
      await visit(page, path);
      // The tags of a lesson are the same in both languages: one is looked at in each theme.
      if (further.includes(name)) await expectNoBarrier(page, [locale === "en" ? "light" : "dark"]);
      else await expectNoBarrier(page);
    });
  }

  for (const name of ["simulator", "embed"] as const) {
    test(`${locale} ${name}, all of it open: nothing keeps a reader out`, async ({ page }) => {
      await visit(page, `${pagesIn(locale)[name]}?guess=84&foo=1`);
      const simulator = simulatorOn(page, locale);
      for (const part of ["more", "bars.title", "table.title"] as const)
        await simulator.disclosure(part).click();
      await simulator.root.getByRole("table").getByRole("button").first().click();
      await simulator.field("payment").fill("nothing");
      await page.keyboard.press("Tab");
      await expectNoBarrier(page);
    });
  }

  test(`${locale} “why this number”: nothing keeps a reader out of the dialog`, async ({
    page,
  }) => {
    await visit(page, `${pagesIn(locale).simulator}?guess=84`);
    await simulatorOn(page, locale).output("minimum-interest").getByRole("button").click();
    await expect(page.getByRole("dialog").getByRole("table")).toBeVisible();
    await expectNoBarrier(page);
  });

  test(`${locale} lesson, answered: nothing keeps a reader out`, async ({ page }) => {
    test.slow();
    await visit(page, `${pagesIn(locale).lesson}?guess=84`);
    for (const check of await page
      .getByRole("button", { name: t("quiz.check"), exact: true })
      .all())
      await check.click();
    const dontKnow = t("quiz.dont-know");
    for (const button of await page.getByRole("button", { name: dontKnow, exact: true }).all())
      await button.click();
    await expectNoBarrier(page);
  });
}
