import { expect, test } from "@playwright/test";
import { figures, simulate } from "@/components/simulators/minimum-payment/model";
import { balances } from "@/components/simulators/minimum-payment/series";
import { firstBlanks, firstChoices, itemCount, lesson, lessonStart } from "./support/content";
import { expectFocusKept, tabTo } from "./support/keyboard";
import { visit } from "./support/pages";
import { questionOn } from "./support/quiz";
import { expectFigures, numberIn, simulatorOn, simulatorPath } from "./support/simulator";
import { formatsIn, gapSentence, itemWords, locales, wordsIn } from "./support/words";

for (const locale of locales) {
  const t = wordsIn(locale);
  const { duration, money, months } = formatsIn(locale);
  const { values } = lessonStart(locale);
  const path = `/${locale}/learn/${lesson}`;

  test(`${locale}: the first Tab skips to the text`, async ({ page }) => {
    await visit(page, path);
    const skip = page.getByRole("link", { name: t("layout.skip"), exact: true });
    await tabTo(page, skip);
    await expect(skip).toBeInViewport();
    await page.keyboard.press("Enter");
    await expect(page.getByRole("main")).toBeFocused();
  });

  test(`${locale}: a guess is made with arrows, page keys, ends and digits`, async ({ page }) => {
    await visit(page, path);
    const { guessField, guessSlider, show, root } = simulatorOn(page, locale);
    await tabTo(page, guessField);
    await page.keyboard.type("84");
    await page.keyboard.press("Enter");
    await expect(guessField).toHaveValue(months(84));
    await expectFocusKept(page);
    await tabTo(page, guessSlider);
    await expect(guessSlider).toHaveAttribute("aria-valuetext", duration(84));
    await page.keyboard.press("ArrowRight");
    await expect(guessSlider).toHaveAttribute("aria-valuetext", duration(90));
    await page.keyboard.press("Home");
    await expect(guessSlider).toHaveAttribute("aria-valuetext", duration(1));
    await page.keyboard.press("PageUp");
    await expect(guessSlider).toHaveAttribute("aria-valuetext", duration(11));
    await page.keyboard.press("PageDown");
    await page.keyboard.press("End");
    await expect(guessSlider).toHaveAttribute("aria-valuetext", duration(480));
    await page.keyboard.press("ArrowLeft");
    await expect(guessSlider).toHaveAttribute("aria-valuetext", duration(468));
    await tabTo(page, show);
    await page.keyboard.press("Enter");
    const sentence = gapSentence(locale, 468, figures(values)["minimum-months"]);
    await expect(root.getByText(sentence)).toBeVisible();
    await expectFocusKept(page);
    await tabTo(page, root.getByRole("button", { name: t("frame.gap.again"), exact: true }));
    await page.keyboard.press("Enter");
    await expect(show).toBeVisible();
    await expectFocusKept(page);
  });

  test(`${locale}: a number in a sentence is stepped with arrows and typed after Enter`, async ({
    page,
  }) => {
    await visit(page, path);
    const label = t("minimum-payment.parameter.balance");
    const scrub = page.locator("article").getByRole("slider", { name: label, exact: true }).first();
    await tabTo(page, scrub);
    const before = await scrub.getAttribute("aria-valuetext");
    await page.keyboard.press("ArrowRight");
    await expect(scrub).not.toHaveAttribute("aria-valuetext", before ?? "");
    await page.keyboard.press("ArrowLeft");
    await expect(scrub).toHaveAttribute("aria-valuetext", before ?? "");
    await page.keyboard.press("Enter");
    await page.keyboard.type("4321");
    await page.keyboard.press("Enter");
    await expect(scrub).toHaveAttribute("aria-valuetext", money(4321));
    await expect(scrub).toBeFocused();
    await expectFigures(simulatorOn(page, locale).root, figures({ ...values, balance: 4321 }));
    await page.keyboard.press("Enter");
    await page.keyboard.type("1");
    await page.keyboard.press("Escape");
    await expect(scrub).toHaveAttribute("aria-valuetext", money(4321));
    await expect(scrub).toBeFocused();
  });

  test(`${locale}: the chart is read month by month and line by line`, async ({ page }) => {
    await visit(page, path);
    const { skip, chart } = simulatorOn(page, locale);
    await tabTo(page, skip);
    await page.keyboard.press("Enter");
    await tabTo(page, chart);
    for (let month = 1; month <= 3; month++) await page.keyboard.press("ArrowRight");
    const model = simulate(values);
    for (const [runner, key] of [
      ["minimum", "ArrowDown"],
      ["own", "ArrowUp"],
    ] as const) {
      const point = balances(model[runner])[3];
      const interest = model[runner].statements[2]?.interest ?? 0;
      const words = {
        time: duration(3),
        left: money(point?.y ?? 0),
        interest: money(interest / 100),
      };
      const sentence = t(`minimum-payment.chart.point.${runner}`, words);
      await expect(chart).toHaveAttribute("aria-valuetext", sentence);
      await page.keyboard.press(key);
    }
    await page.keyboard.press("Home");
    const start = t("minimum-payment.chart.point.start", { left: money(Number(values.balance)) });
    await expect(chart).toHaveAttribute("aria-valuetext", start);
  });

  test(`${locale}: controls, table and reasons open, change and close by keys alone`, async ({
    page,
  }) => {
    await visit(page, simulatorPath(locale, "guess=84"));
    const simulator = simulatorOn(page, locale);
    await tabTo(page, simulator.slider("payment"));
    await page.keyboard.press("ArrowRight");
    const payment = await numberIn(simulator.field("payment"));
    const outcome = simulator.output("own-months");
    await expect(simulator.slider("payment")).toHaveAttribute(
      "aria-valuetext",
      new RegExp(duration(Number(await outcome.getAttribute("data-value")))),
    );

    const figure = simulator.output("minimum-interest").getByRole("button");
    await tabTo(page, figure);
    await page.keyboard.press("Enter");
    const dialog = page.getByRole("dialog", { name: t("minimum-payment.output.minimum-interest") });
    await expect(dialog.getByRole("table")).toBeVisible();
    await tabTo(page, dialog.getByRole("region", { name: t("minimum-payment.ledger.title") }));
    await page.keyboard.press("Escape");
    await expect(figure).toBeFocused();

    await tabTo(page, simulator.disclosure("more"));
    await page.keyboard.press("Enter");
    await tabTo(page, simulator.field("spending"));
    await page.keyboard.type("100");
    await page.keyboard.press("Tab");
    await expect(simulator.field("spending")).toHaveValue(money(100));
    await tabTo(page, simulator.disclosure("table.title"));
    await page.keyboard.press("Enter");
    const table = simulator.root.getByRole("table");
    const year = table.getByRole("button", {
      name: t("minimum-payment.table.year-row", { year: 2 }),
      exact: true,
    });
    const rows = await table.getByRole("row").count();
    await tabTo(page, year);
    await page.keyboard.press("Enter");
    await expect(year).toHaveAttribute("aria-expanded", "true");
    await expect(table.getByRole("row")).toHaveCount(rows + 12);
    await page.keyboard.press("Enter");
    await expect(table.getByRole("row")).toHaveCount(rows);
    expect(payment).toBeGreaterThan(0);
  });

  test(`${locale}: questions are answered by keys, and the progress page knows`, async ({
    page,
  }) => {
    await visit(page, path);
    const number = firstBlanks("sp-month-interest");
    const recall = questionOn(page, locale, number.item.id);
    await tabTo(page, recall.field);
    await page.keyboard.type(String(number.blanks[0]?.value));
    await tabTo(page, recall.check);
    await page.keyboard.press("Enter");
    await expect(recall.status).toContainText(t("quiz.status.right"));
    await expect(recall.check).toBeFocused();

    const drawn = firstChoices("sp-only-the-interest");
    const question = questionOn(page, locale, drawn.item.id);
    const label = itemWords(drawn, locale).text(drawn.right.words[locale].label);
    const right = question.root.getByRole("radio", { name: label, exact: true });
    await tabTo(page, question.root.getByRole("radio").first());
    await page.keyboard.press("Space");
    for (let at = 0; at < drawn.choices.indexOf(drawn.right); at++)
      await page.keyboard.press("ArrowDown");
    await expect(right).toBeChecked();
    await page.keyboard.press("Enter");
    await expect(question.status).toContainText(t("quiz.status.right"));
    await expectFocusKept(page);

    await visit(page, `/${locale}/learn`);
    await tabTo(page, page.getByRole("link", { name: t("layout.progress"), exact: true }));
    await page.keyboard.press("Enter");
    await expect(page.getByRole("table").first()).toContainText(
      t("progress.status.started", { answered: 2, total: itemCount() }),
    );
  });
}
