import { expect, type Page, test } from "@playwright/test";
import { readJson } from "./support/content";
import { tabTo } from "./support/keyboard";
import { pagesIn, visit } from "./support/pages";
import { type Locale, locales, wordsIn } from "./support/words";

/** A word of each language with the term it has to find. */
const asked: Record<Locale, { query: string; term: string }> = {
  en: { query: "minimum pay", term: "minimum-payment" },
  zh: { query: "最低还款", term: "minimum-payment" },
};

type Entry = { id: string } & Record<Locale, { term: string }>;

function termOf(id: string, locale: Locale): string {
  const terms: Entry[] = readJson("glossary/terms.json");
  return terms.find((each) => each.id === id)?.[locale].term ?? "no such term";
}

const jsonRequests = (page: Page) => {
  const seen: string[] = [];
  page.on("request", (request) => {
    if (request.url().includes("/search-index/")) seen.push(new URL(request.url()).pathname);
  });
  return seen;
};

for (const locale of locales) {
  const t = wordsIn(locale);
  const { query, term } = asked[locale];
  const field = (page: Page) => page.getByRole("searchbox", { name: t("search.label") });
  const opener = (page: Page) => page.getByRole("link", { name: t("layout.search"), exact: true });
  const result = (page: Page) =>
    page.getByRole("search").locator(`a[href="/${locale}/glossary#${term}"]`);

  test(`${locale}: a word is found from any page with the keyboard alone, and leads to its place`, async ({
    page,
  }) => {
    const fetched = jsonRequests(page);
    await visit(page, String(pagesIn(locale).lesson));
    expect(fetched).toEqual([]);
    await tabTo(page, opener(page));
    await page.keyboard.press("Enter");
    await expect(field(page)).toBeFocused();
    await page.keyboard.type(query);
    await expect(result(page)).toContainText(termOf(term, locale));
    expect(fetched).toEqual([`/search-index/${locale}.json`]);
    await page.keyboard.press("Enter");
    await expect(page.getByRole("search").getByRole("link").first()).toBeFocused();
    await tabTo(page, result(page));
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(new RegExp(`/${locale}/glossary#${term}$`));
    await expect(page.locator(`#${term}`)).toBeInViewport();
  });

  test(`${locale}: what was found is said, and so is that nothing was found and what to do`, async ({
    page,
  }) => {
    await visit(page, `/${locale}/search`);
    const status = page.getByRole("search").getByRole("status");
    await expect(status).toHaveText(t("search.empty"));
    await field(page).fill("zzzzzz");
    await expect(status).toHaveText(t("search.nothing", { query: "zzzzzz" }));
    await expect(
      page.getByRole("search").getByRole("link", { name: t("search.all-words") }),
    ).toBeVisible();
    await field(page).fill(query);
    await expect(result(page)).toBeVisible();
    const count = await page.getByRole("search").getByRole("listitem").count();
    await expect(status).toHaveText(t("search.found", { count }));
  });

  test(`${locale}: once used, the search needs no server, and a question is a link`, async ({
    page,
    context,
  }) => {
    await visit(page, `/${locale}/search?q=${encodeURIComponent(query)}`);
    await expect(field(page)).toHaveValue(query);
    await expect(result(page)).toBeVisible();
    await context.setOffline(true);
    await field(page).fill("Huabei");
    await expect(page.locator(`a[href="/${locale}/glossary#huabei"]`)).toBeVisible();
    await expect(page).toHaveURL(/\?q=Huabei$/);
  });

  test(`${locale}: where the index cannot be fetched, the field says so and trying again helps`, async ({
    page,
    context,
  }) => {
    await visit(page, `/${locale}/search`);
    const status = page.getByRole("search").getByRole("status");
    await context.route("**/search-index/**", (route) => route.abort());
    await field(page).fill("a");
    await expect(status).toHaveText(t("search.unreachable"));
    await context.unroute("**/search-index/**");
    await field(page).fill(query);
    await expect(result(page)).toBeVisible();
  });
}
