import { expect, type Locator, type Page, test } from "@playwright/test";
import { figures, simulate } from "@/components/simulators/minimum-payment/model";
import { formatDate, ledgerRows } from "@/engine";
import { headings, itemCount, lesson, lessonStart } from "./support/content";
import { visit } from "./support/pages";
import { answerRight, answerWrong, questionOn } from "./support/quiz";
import { expectFigures, numberIn, simulatorOn } from "./support/simulator";
import { formatsIn, gapSentence, type Locale, locales, wordsIn } from "./support/words";

const RIGHT = "sp-first-minimum";
const WRONG = "sp-only-the-interest";

/** A press at a part of a slider's length, by whatever the device has. */
async function pressAt(slider: Locator, part: number, touch: boolean) {
  await slider.scrollIntoViewIfNeeded();
  const box = await slider.boundingBox();
  if (!box) throw new Error("The slider is not on the page.");
  const position = { x: box.width * part, y: box.height / 2 };
  await (touch ? slider.tap({ position }) : slider.click({ position }));
}

async function dragTo(page: Page, slider: Locator, from: number, to: number) {
  await slider.scrollIntoViewIfNeeded();
  const box = await slider.boundingBox();
  if (!box) throw new Error("The slider is not on the page.");
  const y = box.y + box.height / 2;
  await page.mouse.move(box.x + box.width * from, y);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * to, y, { steps: 8 });
  await page.mouse.up();
}

/** Opens the lesson, guesses, looks, and moves the control in sight; gives back guess and numbers. */
async function guessAndMove(page: Page, locale: Locale, touch: boolean) {
  const { values, control } = lessonStart(locale);
  const simulator = simulatorOn(page, locale);
  await visit(page, `/${locale}/learn/${lesson}`);
  await pressAt(simulator.guessSlider, 0.3, touch);
  const guess = await numberIn(simulator.guessField);
  expect(guess).not.toBe(60);
  await simulator.show.click();
  const truth = figures(values)["minimum-months"];
  await expect(simulator.root.getByText(gapSentence(locale, guess, truth))).toBeVisible();

  const before = Number(values[control]);
  const slider = simulator.slider(control);
  if (touch) await pressAt(slider, 0.8, true);
  else await dragTo(page, slider, 0.3, 0.8);
  await simulator.more(control).click();
  const moved = { ...values, [control]: await numberIn(simulator.field(control)) };
  expect(moved[control]).not.toBe(before);
  return { guess, values: moved, control };
}

for (const locale of locales) {
  const t = wordsIn(locale);

  test(`${locale}: a reader guesses, moves the numbers and reads the engine's own figures`, async ({
    page,
    hasTouch,
  }) => {
    const { values } = await guessAndMove(page, locale, hasTouch);
    await expectFigures(simulatorOn(page, locale).root, figures(values));
    const inText = page.locator('article p:not([data-simulator] p) > output[name="own-months"]');
    await expect(inText.first()).toBeAttached();
  });

  test(`${locale}: a figure opens the ledger it came from, and gives the focus back`, async ({
    page,
    hasTouch,
  }) => {
    const { values } = await guessAndMove(page, locale, hasTouch);
    const figure = simulatorOn(page, locale).output("first-interest").getByRole("button");
    await simulatorOn(page, locale).disclosure("bars.title").click();
    await figure.click();
    const name = t("minimum-payment.output.first-interest");
    const dialog = page.getByRole("dialog", { name, exact: true });
    await expect(dialog).toBeVisible();
    const rows = ledgerRows(simulate(values).minimum, { from: 1, to: 1 });
    for (const row of rows) {
      const line = dialog.getByRole("row").filter({ hasText: formatDate(row.date) });
      const amount = Math.abs(Number(row.amount) / 100).toLocaleString("en-US");
      await expect(line.filter({ hasText: amount }).first()).toBeVisible();
    }
    if (hasTouch) await dialog.getByRole("button", { name: t("frame.close") }).tap();
    else await page.keyboard.press("Escape");
    await expect(dialog).toBeHidden();
    await expect(figure).toBeFocused();
  });

  test(`${locale}: guess, numbers and answers are found again after a reload and in a second tab`, async ({
    page,
    context,
    hasTouch,
  }) => {
    const { guess, values, control } = await guessAndMove(page, locale, hasTouch);
    const truth = figures(lessonStart(locale).values)["minimum-months"];
    await answerRight(page, locale, RIGHT);
    await answerWrong(page, locale, WRONG);

    await expect(page).toHaveURL(new RegExp(`[?&#]${control}=${values[control]}(&|$)`));
    await page.reload();
    const simulator = simulatorOn(page, locale);
    await expect(
      simulator.root.getByText(gapSentence(locale, guess, figures(values)["minimum-months"])),
    ).toBeVisible();
    await expectFigures(simulator.root, figures(values));
    await expect(questionOn(page, locale, RIGHT).root).toContainText(t("quiz.recalled.right"));
    await expect(questionOn(page, locale, WRONG).root).toContainText(t("quiz.recalled.wrong"));

    const started = (answered: number) =>
      t("progress.status.started", { answered, total: itemCount() });
    const second = await context.newPage();
    await visit(second, `/${locale}/learn`);
    await expect(second.getByRole("main")).toContainText(started(2));
    await answerRight(page, locale, "sp-first-principal");
    await expect(second.getByRole("main")).toContainText(started(3));

    await page.getByRole("link", { name: t("layout.progress"), exact: true }).click();
    await expect(page.getByRole("heading", { level: 1, name: t("progress.title") })).toBeVisible();
    const tables = page.getByRole("main").getByRole("table");
    await expect(tables.first()).toContainText(started(3));
    const row = tables.last().getByRole("row").nth(1);
    await expect(row).toContainText(formatsIn(locale).months(guess));
    await expect(row).toContainText(
      typeof truth === "number" ? formatsIn(locale).months(truth) : t("progress.figure.never"),
    );
  });

  test(`${locale}: the other language shows the same numbers and the same guess`, async ({
    page,
    hasTouch,
  }) => {
    const { guess, values } = await guessAndMove(page, locale, hasTouch);
    const other = locale === "en" ? "zh" : "en";
    const name = other === "zh" ? "中文" : "English";
    await page.getByRole("link", { name, exact: true }).click();
    await expect(page.locator("html")).toHaveAttribute("lang", other === "zh" ? "zh-Hans" : "en");
    const there = simulatorOn(page, other);
    await expectFigures(there.root, figures(values));
    const truth = figures(values)["minimum-months"];
    await expect(there.root.getByText(gapSentence(other, guess, truth))).toBeVisible();
  });

  test(`${locale}: the other language opens at the same part of the page`, async ({ page }) => {
    const other = locale === "en" ? "zh" : "en";
    const name = other === "zh" ? "中文" : "English";
    const part = 8;
    await visit(page, `/${locale}/learn/${lesson}`);
    await page
      .getByRole("heading", { name: headings(locale)[part], exact: true })
      .scrollIntoViewIfNeeded();
    await page.getByRole("link", { name, exact: true }).click();
    const same = page.getByRole("heading", { name: headings(other)[part], exact: true });
    await expect(same).toBeInViewport();
  });
}
