import { expect, test } from "@playwright/test";
import { lesson, readJson, readText } from "./support/content";
import { tabTo } from "./support/keyboard";
import { pagesIn, visit } from "./support/pages";
import { locales, wordsIn } from "./support/words";

type Words = { term: string; short: string };
type Entry = { id: string; en: Words; zh: Words };

const terms: Entry[] = readJson("glossary/terms.json");

for (const locale of locales) {
  const t = wordsIn(locale);
  const [, id = "", shown = ""] =
    /<Term id="([a-z-]+)">([^<]+)</.exec(readText(`${locale}/lessons/${lesson}.mdx`)) ?? [];
  const entry = terms.find((each) => each.id === id);
  const other = locale === "zh" ? "en" : "zh";

  test(`${locale}: a word of a lesson opens where it stands, by keyboard and by hand`, async ({
    page,
  }) => {
    await visit(page, String(pagesIn(locale).lesson));
    const word = page.locator("article").getByRole("link", { name: shown, exact: true }).first();
    await tabTo(page, word);
    await page.keyboard.press("Enter");
    const dialog = page.getByRole("dialog", { name: entry?.[locale].term });
    await expect(dialog).toContainText(String(entry?.[locale].short));
    await expect(dialog).toContainText(String(entry?.[other].term));
    await page.keyboard.press("Escape");
    await expect(word).toBeFocused();
    await word.click();
    await dialog.getByRole("link", { name: t("lesson.in-glossary") }).click();
    await expect(page).toHaveURL(new RegExp(`/${locale}/glossary#${id}$`));
    await expect(page.locator(`#${id}`)).toBeInViewport();
  });

  test(`${locale}: the glossary has every word with its sentence, both names, and the lessons that use it`, async ({
    page,
  }) => {
    await visit(page, String(pagesIn(locale).glossary));
    for (const each of terms) {
      const place = page.locator(`#${each.id}`);
      await expect(place.locator("dfn")).toHaveText(each[locale].term);
      await expect(place).toContainText(each[other].term);
      await expect(place).toContainText(each[locale].short);
    }
    await expect(page.locator(`#${id} a[href="/${locale}/learn/${lesson}"]`)).toBeVisible();
  });

  test.describe("without script", () => {
    test.use({ javaScriptEnabled: false });

    test(`${locale}: a word of a lesson leads to its place in the glossary, a figure and a mark to their source`, async ({
      page,
    }) => {
      await page.goto(String(pagesIn(locale).lesson));
      for (const mark of [".cite", ".fact"]) {
        const href = await page.locator(`article ${mark}`).first().getAttribute("href");
        await expect(page.locator(`ol ${String(href)}`)).toBeVisible();
      }
      await page.locator("article").getByRole("link", { name: shown, exact: true }).first().click();
      await expect(page).toHaveURL(new RegExp(`/${locale}/glossary#${id}$`));
      await expect(page.locator(`#${id}`)).toBeInViewport();
    });
  });
}
