import { expect, test } from "@playwright/test";
import { firstBlanks, lesson, readText } from "./support/content";
import { pagesIn, visit } from "./support/pages";
import { locales, wordsIn } from "./support/words";

const itemsOf = (locale: string) =>
  [
    ...readText(`${locale}/lessons/${lesson}.mdx`).matchAll(
      /<(?:Recall|Faded|Check) id="([^"]+)"/g,
    ),
  ].map(([, id = ""]) => id);

for (const locale of locales) {
  const t = wordsIn(locale);
  const title = /^title: (.+)$/m.exec(readText(`${locale}/lessons/${lesson}.mdx`))?.[1] ?? "";

  test(`${locale}: the list of lessons leads on to the question after the last answer, and nothing jumps`, async ({
    page,
  }) => {
    const [first = "", second = ""] = itemsOf(locale);
    await visit(page, String(pagesIn(locale).lesson));
    const question = page.locator(`[data-item="${first}"]`);
    await question
      .getByRole("textbox")
      .first()
      .fill(String(firstBlanks(first).blanks[0]?.value));
    await question.getByRole("button", { name: t("quiz.check"), exact: true }).click();
    await expect(question.getByRole("status").first()).toContainText(t("quiz.status.right"));

    await visit(page, String(pagesIn(locale).learn));
    const link = page.getByRole("link", { name: t("learn.go-on", { title }), exact: false });
    await expect(link).toBeVisible();
    const list = await page.locator("main ol").boundingBox();
    await link.click();
    await expect(page).toHaveURL(new RegExp(`/learn/${lesson}#${second}$`));
    await expect(page.locator(`#${second}`)).toBeInViewport();

    const stranger = await page.context().browser()?.newPage();
    if (!stranger) throw new Error("There is no browser.");
    await stranger.setViewportSize(page.viewportSize() ?? { width: 1280, height: 900 });
    await visit(stranger, new URL(String(pagesIn(locale).learn), page.url()).href);
    await expect(
      stranger.getByRole("link", { name: t("learn.begin", { title: "" }) }),
    ).toBeVisible();
    expect((await stranger.locator("main ol").boundingBox())?.y).toBe(list?.y);
    await stranger.close();
  });
}
