import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Locator, type Page, test } from "@playwright/test";
import { CHECKS, FORM_SEED, type FormName, formItems, formNames } from "@/lib/checks/forms";
import type { Checks } from "@/lib/checks/schema";
import { draw } from "@/lib/quiz/draw";
import { rightResponse } from "@/lib/quiz/right-response";
import type { Item } from "@/lib/quiz/schema";
import "@/lib/quiz/subjects/all";
import { readJson } from "./support/content";
import { visit, watchErrors } from "./support/pages";
import { allRecords, putRecord } from "./support/progress-database";
import { itemWords, type Locale, locales, wordsIn } from "./support/words";

const checks = readJson("checks/three-checks.json") as Checks;
const itemsOf = (form: FormName) => formItems(checks.items, checks.forms, form);

const DAY = 24 * 60 * 60 * 1000;

const stateOf = (page: Page, form: FormName) =>
  page.locator(`[data-form="${form}"]`).locator("[data-state]");

/** Answers the question on the page with the keyboard alone, rightly where it is marked. */
async function answerByKeys(page: Page, root: Locator, item: Item, locale: Locale) {
  const drawn = draw(item, FORM_SEED);
  const [right = ""] = rightResponse(drawn, itemWords(drawn, locale));
  if (drawn.kind === "choices") {
    await root.locator(`input[value="${right}"]`).focus();
    await page.keyboard.press("Space");
  } else if (drawn.kind === "curve") {
    await root.getByRole("slider").first().focus();
    await page.keyboard.press("End");
  } else await root.getByRole("textbox").fill(right);
  const keep = root.getByRole("button", { name: wordsIn(locale)("quiz.keep"), exact: true });
  await keep.press("Enter");
}

/** Each form as if it had been done some days ago: half of it not known, the rest right. */
function done(form: FormName, daysAgo: number, locale: Locale) {
  return itemsOf(form).map((item, n) => {
    const drawn = draw(item, FORM_SEED);
    const known = n % 2 === 0 || form === "later";
    return {
      v: 1,
      id: `${form}-${n}`,
      at: new Date(Date.now() - daysAgo * DAY + n * 1000).toISOString(),
      locale,
      kind: "answer",
      lesson: CHECKS,
      item: item.id,
      itemVersion: 1,
      seed: FORM_SEED,
      response: known ? rightResponse(drawn, itemWords(drawn, locale)) : null,
      correct: known,
      score: known ? 1 : 0,
      attempt: 1,
      dontKnow: !known,
    };
  });
}

async function keep(page: Page, locale: Locale, ...records: ReturnType<typeof done>) {
  await visit(page, `/${locale}/checks`);
  for (const record of records) await putRecord(page, record);
  await page.reload();
}

for (const locale of locales) {
  const t = wordsIn(locale);

  test(`${locale}: the first check is taken by keyboard, marks nothing on the way, and is marked at its end`, async ({
    page,
  }) => {
    test.slow();
    const errors = watchErrors(page);
    await visit(page, `/${locale}/checks`);
    await expect(stateOf(page, "after")).toHaveText(t("checks.state.closed"));
    await page.getByRole("button", { name: t("checks.start.before") }).press("Enter");
    const items = itemsOf("before");
    for (const [n, item] of items.entries()) {
      const root = page.locator(`[data-item="${item.id}"]`);
      const form = t("checks.form.before");
      await expect(root).toContainText(
        t("checks.position", { form, position: n + 1, total: items.length }),
      );
      await expect(root.locator("input, select, button").first()).toBeFocused();
      await answerByKeys(page, root, item, locale);
      await expect(root).toBeHidden();
      if (n === 2) {
        await page.reload();
        await expect(stateOf(page, "before")).toHaveText(
          t("checks.state.begun", { answered: 3, total: items.length }),
        );
        await page.getByRole("button", { name: t("checks.go-on"), exact: true }).click();
      }
    }
    const title = page.getByRole("heading", { name: t("checks.report.title") });
    await expect(title).toBeFocused();
    await expect(page.getByText(t("checks.report.so-far"))).toBeVisible();
    await expect(stateOf(page, "after")).toHaveText(t("checks.state.open"));
    const table = page.getByRole("table", { name: t("checks.report.concepts") });
    const right = t("checks.report.marks.right");
    await expect(table.getByRole("cell", { name: right, exact: true })).toHaveCount(5);
    const answers = (await allRecords(page)) as { id: string; item?: string; correct?: boolean }[];
    expect(answers.map(({ item }) => item).sort()).toEqual(items.map(({ id }) => id).sort());
    expect(answers.every(({ correct }) => correct)).toBe(true);
    expect(errors).toEqual([]);
  });

  test(`${locale}: a published figure stands beside the same question only`, async ({ page }) => {
    await keep(page, locale, ...done("before", 1, locale));
    const others = page.locator('[data-published="ck-double"]');
    await expect(others).toContainText(locale === "en" ? "25,500" : "类似");
    await expect(others).toContainText("71%");
    await expect(others).toContainText("2024");
    await expect(others.getByRole("link")).not.toHaveCount(0);
    await expect(page.locator("[data-published]")).toHaveCount(1);
  });

  test(`${locale}: the last check opens two weeks after the second, and then all three stand side by side`, async ({
    page,
  }) => {
    await keep(page, locale, ...done("before", 40, locale), ...done("after", 13, locale));
    await expect(stateOf(page, "later")).toHaveAttribute("data-state", "waiting");
    await expect(page.getByRole("button", { name: t("checks.start.later") })).toHaveCount(0);
    for (const record of done("after", 15, locale)) await putRecord(page, record);
    await page.reload();
    await expect(stateOf(page, "later")).toHaveAttribute("data-state", "open");
    for (const record of done("later", 0, locale)) await putRecord(page, record);
    await page.reload();
    for (const form of formNames) await expect(stateOf(page, form)).toHaveText(/✓/);
    await expect(page.locator('[data-bend="later"]')).toContainText(/\d+%/);
    await page.getByText(t("checks.report.answers", { form: t("checks.form.later") })).click();
    const last = page.locator('[data-item="ck-limit-use-later"]');
    await expect(last.getByText(t("quiz.recalled.right"))).toBeVisible();
    await expect(page.getByRole("button", { name: t("quiz.again") })).toHaveCount(0);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
    ).toBeLessThanOrEqual(0);
  });

  test(`${locale}: practice and progress lead to the checks, which can be begun anew`, async ({
    page,
  }) => {
    await keep(page, locale, ...done("before", 1, locale));
    await visit(page, `/${locale}/progress`);
    await expect(page.getByText(t("checks.teaser.next.after"))).toBeVisible();
    await page.getByLabel(t("yours.reset.what")).selectOption(CHECKS);
    const count = itemsOf("before").length;
    await page.getByRole("button", { name: t("yours.reset.hide", { count }) }).click();
    await expect(page.getByText(t("checks.teaser.next.before"))).toBeVisible();
    await visit(page, `/${locale}/practice`);
    await page.locator(`main a[href="/${locale}/checks"]`).click();
    await expect(stateOf(page, "before")).toHaveText(t("checks.state.open"));
  });
}
