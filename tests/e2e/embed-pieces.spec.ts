import { AxeBuilder } from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { firstBlanks } from "./support/content";
import { hostPage } from "./support/host";
import { pagesIn, watchErrors } from "./support/pages";
import { embedsIn, framedItems, framedLesson } from "./support/pieces";
import { itemWords, locales, wordsIn } from "./support/words";

for (const locale of locales) {
  const t = wordsIn(locale);

  for (const [kind, path] of Object.entries(embedsIn(locale))) {
    test(`${locale} ${kind}: in a sandboxed frame of 320 by 500 it fits, and leaves the page around it alone`, async ({
      page,
      baseURL,
      context,
    }) => {
      const errors = watchErrors(page);
      const host = await hostPage(`${baseURL}${path}`);
      await page.goto(host.url);
      const frame = page.frameLocator("iframe");
      await expect(frame.getByText(t("progress.memory-only"))).toBeVisible();
      await expect(frame.getByText(t("frame.licence"))).toBeVisible();
      const html = frame.locator("html");
      await expect
        .poll(() => html.evaluate((root) => root.scrollWidth - root.clientWidth))
        .toBeLessThanOrEqual(0);
      expect(await html.evaluate(() => window.scrollY)).toBe(0);
      expect(await page.evaluate(() => window.scrollY)).toBe(0);
      await expect(page.getByRole("textbox", { name: "Name" })).toBeFocused();
      const links = frame.getByRole("link");
      await expect(links).not.toHaveCount(0);
      for (const link of await links.all()) await expect(link).toHaveAttribute("target", "_blank");
      expect(await context.cookies()).toEqual([]);
      expect(errors).toEqual([]);
      await host.close();
    });
  }

  for (const kind of ["lesson", "questions"]) {
    test(`${locale} ${kind}: in a frame nothing keeps a reader out`, async ({ page }) => {
      await page.emulateMedia({ reducedMotion: "reduce" });
      await page.goto(String(embedsIn(locale)[kind]));
      await expect(page.getByText(t("embed.kept"))).toBeVisible();
      const { violations } = await new AxeBuilder({ page })
        .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
        .analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
    });
  }

  test(`${locale}: a question in a frame is answered, and a lesson's set has all of its questions`, async ({
    page,
    baseURL,
  }) => {
    const [id = ""] = framedItems;
    const drawn = firstBlanks(id);
    const host = await hostPage(`${baseURL}${embedsIn(locale).question}`);
    await page.goto(host.url);
    const item = page.frameLocator("iframe").locator(`[data-item="${id}"]`);
    await expect(page.frameLocator("iframe").getByText(t("progress.memory-only"))).toBeVisible();
    await item.getByRole("textbox").first().fill(String(drawn.blanks[0]?.value));
    await item.getByRole("button", { name: t("quiz.check"), exact: true }).click();
    await expect(item.getByRole("status").first()).toContainText(t("quiz.status.right"));
    const why = itemWords(drawn, locale).text(drawn.item.words[locale].why);
    await expect(item.getByText(why)).toBeVisible();
    await host.close();

    await page.goto(String(embedsIn(locale).questions));
    const all = page.locator("[data-item]");
    await expect(all).toHaveCount(framedItems.length);
    const heading = t("quiz.practice.position", { position: 2, total: framedItems.length });
    await expect(all.nth(1)).toContainText(heading);
  });

  test(`${locale}: what a lesson in a tall frame opens stands where it was pressed`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 640, height: 9000 });
    await page.goto(String(embedsIn(locale).lesson));
    await expect(page.getByText(t("embed.kept"))).toBeVisible();
    const term = page.locator("article .term").last();
    await term.click();
    const [from, to] = await Promise.all([
      term.boundingBox(),
      page.getByRole("dialog").boundingBox(),
    ]);
    expect(Math.abs(Number(from?.y) - Number(to?.y))).toBeLessThan(300);
  });

  test(`${locale}: only embed addresses let themselves be framed`, async ({
    page,
    request,
    baseURL,
  }) => {
    const policyOf = async (path: string) =>
      (await request.get(path)).headers()["content-security-policy"];
    for (const path of Object.values(embedsIn(locale)))
      expect(await policyOf(path), path).toContain("frame-ancestors *");
    const others = Object.entries(pagesIn(locale)).filter(([name]) => name !== "embed");
    for (const path of [...others.map(([, each]) => each), "/catalog.json", `/${locale}/embed`])
      expect(await policyOf(path), path).toContain("frame-ancestors 'none'");

    const refused = page.waitForEvent("console", (message) =>
      message.text().includes("frame-ancestors"),
    );
    const host = await hostPage(`${baseURL}/${locale}/learn/${framedLesson}`);
    await page.goto(host.url);
    await refused;
    await host.close();
  });
}

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  for (const locale of locales) {
    test(`${locale}: a lesson and its questions can still be read`, async ({ page }) => {
      await page.goto(String(embedsIn(locale).lesson));
      expect(await page.locator("article output[name]").count()).toBeGreaterThan(10);
      await page.goto(String(embedsIn(locale).question));
      await expect(page.locator("legend")).toBeVisible();
    });
  }
});
