import { expect, test } from "@playwright/test";
import { figures } from "@/components/simulators/minimum-payment/model";
import { startValues } from "./support/catalog";
import { lesson, lessonStart, readText } from "./support/content";
import { pagesIn } from "./support/pages";
import { expectFigures, simulatorOn } from "./support/simulator";
import { formatsIn, locales, wordsIn } from "./support/words";

test.use({ javaScriptEnabled: false });

for (const locale of locales) {
  const t = wordsIn(locale);
  const { values } = lessonStart(locale);

  test(`${locale}: without script the lesson has its figures, its table and its sources`, async ({
    page,
  }) => {
    await page.goto(`/${locale}/learn/${lesson}`);
    const simulator = simulatorOn(page, locale);
    await expectFigures(simulator.root, figures(values));
    await expect(simulator.guessField).toBeHidden();
    await expect(simulator.show).toBeHidden();
    await expect(simulator.root.locator(".finding")).not.toBeEmpty();

    const table = simulator.root.getByRole("table");
    await simulator.disclosure("table.title").click();
    await expect(table).toBeVisible();
    const year = t("minimum-payment.table.year-row", { year: 1 });
    await expect(table.getByRole("rowheader", { name: year, exact: true })).toBeVisible();

    const first = page.locator("article p > output[name='first-minimum']").first();
    const amount = Number(await first.getAttribute("data-value"));
    await expect(first).toHaveText(formatsIn(locale).money(amount));
    for (const [, url = ""] of readText(`${locale}/lessons/${lesson}.mdx`).matchAll(
      /^ {4}url: "(https:[^"]+)"$/gm,
    ))
      await expect(page.locator(`article ol a[href="${url}"]`)).toBeVisible();
  });

  test(`${locale}: without script every figure in the text has a value and words`, async ({
    page,
  }) => {
    await page.goto(`/${locale}/learn/${lesson}`);
    const outputs = await page.locator("article output[name]").all();
    expect(outputs.length).toBeGreaterThan(10);
    for (const output of outputs) {
      await expect(output).toHaveAttribute("data-value", /^(-?\d+(\.\d+)?|never|none)$/);
      await expect(output).not.toBeEmpty();
    }
  });

  test(`${locale}: without script no page has an empty block`, async ({ page }) => {
    for (const name of [
      "lesson",
      "simulator",
      "home",
      "learn",
      "about",
      "glossary",
      "search",
      "not found",
      "embed",
    ]) {
      await page.goto(String(pagesIn(locale)[name]));
      const blocks = page.locator(
        "main :is(article, section, h1, h2, h3, p, ul, ol, table, figure)",
      );
      const empty = await blocks.evaluateAll((all) =>
        all
          .filter(
            (each) => !each.matches("[role=status], [aria-live], .guess-panel *, [aria-hidden]"),
          )
          .filter((each) => (each.textContent ?? "").trim() === "")
          .map((each) => each.outerHTML.slice(0, 120)),
      );
      expect(empty, name).toEqual([]);
    }
  });

  test(`${locale}: without script the first page and the simulator show the truth`, async ({
    page,
  }) => {
    for (const name of ["home", "simulator", "embed"]) {
      await page.goto(String(pagesIn(locale)[name]));
      const months = page.locator('main output[name="minimum-months"]').first();
      const truth = figures(startValues(locale))["minimum-months"];
      await expect(months).toHaveAttribute("data-value", String(truth));
      await expect(months).toBeVisible();
      await expect(page.getByRole("textbox", { name: t("frame.guess.field.months") })).toBeHidden();
    }
  });
}
