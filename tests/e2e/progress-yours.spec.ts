import { readFile } from "node:fs/promises";
import { AxeBuilder } from "@axe-core/playwright";
import { type Download, expect, type Page, test } from "@playwright/test";
import { answer, prediction } from "@/lib/progress/sample-events";
import { statementsSchema } from "../fixtures/xapi-schema";
import { itemCount, lesson, readJson } from "./support/content";
import { visit, watchErrors } from "./support/pages";
import { allRecords, putRecord } from "./support/progress-database";
import { answerRight, questionOn } from "./support/quiz";
import { type Locale, locales, wordsIn } from "./support/words";

const item = "sp-first-minimum";
const { concepts } = readJson("course.json") as { concepts: { id: string }[] };

const copyOf = (events: readonly unknown[], changes: object = {}) =>
  JSON.stringify({ format: "full-circle-progress", version: 1, events, ...changes });

const lessons = (page: Page) => page.getByRole("table").first();

const textOf = async (download: Download) => readFile(await download.path(), "utf8");

async function choose(page: Page, locale: Locale, text: string) {
  const field = page.getByLabel(wordsIn(locale)("yours.bring.file"), { exact: true });
  await field.setInputFiles({
    name: "copy.json",
    mimeType: "application/json",
    buffer: Buffer.from(text),
  });
}

async function press(page: Page, name: string) {
  await page.getByRole("button", { name, exact: true }).click();
}

for (const locale of locales) {
  const t = wordsIn(locale);
  const started = t("progress.status.started", { answered: 1, total: itemCount() });

  test(`${locale}: a copy goes to another device, is previewed, and comes in once`, async ({
    page,
    browser,
    baseURL,
  }) => {
    const errors = watchErrors(page);
    await visit(page, `/${locale}/learn/${lesson}`);
    await answerRight(page, locale, item);
    await visit(page, `/${locale}/progress`);
    const waiting = page.waitForEvent("download");
    await press(page, t("yours.save.json"));
    const copy = await textOf(await waiting);

    const elsewhere = await browser.newContext({ baseURL });
    const other = await elsewhere.newPage();
    await visit(other, `/${locale}/progress`);
    await choose(other, locale, copy);
    const line = t("yours.bring.line.new", { count: 1, answers: 1, guesses: 0 });
    await expect(other.getByText(line)).toBeVisible();
    expect(await allRecords(other)).toEqual([]);
    await press(other, t("yours.bring.add"));
    await expect(other.getByText(t("yours.bring.done", { count: 1 }))).toBeVisible();
    await expect(lessons(other)).toContainText(started);
    await choose(other, locale, copy);
    await expect(other.getByText(t("yours.bring.nothing-new.file"))).toBeVisible();
    await other.reload();
    await expect(lessons(other)).toContainText(started);
    expect(await allRecords(other)).toEqual(await allRecords(page));
    await elsewhere.close();
    expect(errors).toEqual([]);
  });

  test(`${locale}: a file that is no copy gets its sentence and changes nothing`, async ({
    page,
  }) => {
    await visit(page, `/${locale}/progress`);
    await putRecord(page, answer(item, 1, true));
    await page.reload();
    const before = await allRecords(page);
    const whole = copyOf([answer("b", 2, true)]);
    const bad = {
      empty: "",
      "another-kind": "\u0000PNG <script>document.title = 'taken'</script>",
      "cut-off": whole.slice(0, -9),
      newer: copyOf([], { version: 2 }),
      "no-list": copyOf([], { events: 7 }),
      "too-large": " ".repeat(20_000_001),
    };
    for (const [problem, text] of Object.entries(bad)) {
      await choose(page, locale, text);
      await expect(page.getByText(t(`yours.bring.refused.${problem}`))).toBeVisible();
      await expect(page.getByRole("button", { name: t("yours.bring.add") })).toHaveCount(0);
    }
    expect(await allRecords(page)).toEqual(before);
  });

  test(`${locale}: starting a lesson again hides it, and can be taken back after a reload`, async ({
    page,
  }) => {
    await visit(page, `/${locale}/learn/${lesson}`);
    await answerRight(page, locale, item);
    await visit(page, `/${locale}/progress`);
    await page.getByLabel(t("yours.reset.what")).selectOption(lesson);
    await press(page, t("yours.reset.hide", { count: 1 }));
    await expect(page.getByText(t("yours.reset.hidden"))).toBeVisible();
    await expect(page.getByText(t("progress.empty"))).toBeVisible();
    await visit(page, `/${locale}/learn/${lesson}`);
    await expect(questionOn(page, locale, item).check).toBeVisible();
    await visit(page, `/${locale}/progress`);
    await press(page, t("yours.reset.undo"));
    await expect(lessons(page)).toContainText(started);
    expect(await allRecords(page)).toHaveLength(3);
  });

  test(`${locale}: the map shows how well a concept is known, and what is fresh this week`, async ({
    page,
  }) => {
    await visit(page, `/${locale}/learn/${lesson}`);
    await answerRight(page, locale, item);
    await visit(page, `/${locale}/progress`);
    const total = concepts.length;
    await expect(page.getByText(t("yours.concepts.fresh", { count: 1, total }))).toBeVisible();
    const known = page.locator("[data-level=proficient]");
    await expect(known).toHaveCount(1);
    await expect(known).toContainText(t("yours.concepts.level.proficient"));
    await expect(page.locator("[data-level]")).toHaveCount(total);
    await expect(page.getByText(t("yours.sure.title"))).toHaveCount(0);
    await putRecord(page, { ...answer(item, 1, false), sure: 3 });
    await page.reload();
    const row = page.getByRole("row", { name: t("quiz.sure.3") });
    await expect(row).toContainText("0%");
  });

  test(`${locale}: the paper says what it is and is not, on one sheet of either size`, async ({
    page,
  }) => {
    await visit(page, `/${locale}/learn/${lesson}`);
    await answerRight(page, locale, item);
    await visit(page, `/${locale}/progress`);
    await page.getByLabel(t("yours.print.name")).fill("林 Maya");
    await page.emulateMedia({ media: "print" });
    await expect(page.getByText("林 Maya")).toBeVisible();
    await expect(page.getByText(t("yours.paper.is-not"))).toBeVisible();
    const firstTry = t("yours.paper.of-total", { count: 1, total: 1 });
    await expect(page.getByRole("cell", { name: firstTry, exact: true })).toBeVisible();
    await expect(page.getByRole("button")).toHaveCount(0);
    for (const format of ["A4", "Letter"]) {
      const paper = (await page.pdf({ format })).toString("latin1");
      expect(paper.match(/\/Type \/Page\b/g)).toHaveLength(1);
    }
    expect(JSON.stringify(await allRecords(page))).not.toContain("Maya");
  });

  test(`${locale}: nothing keeps a reader out of the record, with a file being looked at`, async ({
    page,
  }) => {
    await visit(page, `/${locale}/progress`);
    await putRecord(page, { ...answer(item, 1, true), lesson });
    await page.reload();
    await choose(page, locale, copyOf([answer("b", 2, true), 7, { v: 2 }]));
    await expect(page.getByText(t("yours.bring.line.damaged", { count: 1 }))).toBeVisible();
    await press(page, t("yours.reset.hide", { count: 1 }));
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    }
    await press(page, t("yours.reset.undo"));
    await page.getByText(t("yours.concepts.what-levels-mean")).click();
    await page.setViewportSize({ width: 320, height: 640 });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wide).toBeLessThanOrEqual(0);
  });
}

test("script in a copy is text: it does not run, and no spreadsheet runs it either", async ({
  page,
}) => {
  const t = wordsIn("en");
  const errors = watchErrors(page);
  const evil = "<img src=x onerror=\"document.title='taken'\">";
  const strange = { ...answer(evil, 1, true), lesson: evil, response: ["=HYPERLINK(1)"] };
  const guess = { ...prediction(2), simulator: evil, output: evil };
  await visit(page, "/en/progress");
  await choose(page, "en", copyOf([strange, guess]));
  await press(page, t("yours.bring.add"));
  await expect(page.getByText(t("yours.bring.done", { count: 2 }))).toBeVisible();
  const waiting = page.waitForEvent("download");
  await press(page, t("yours.save.csv"));
  expect(await textOf(await waiting)).toContain(",'=HYPERLINK(1),");
  for (const path of ["/en/progress", "/en/practice", `/en/learn/${lesson}`]) {
    await visit(page, path);
    await expect(page).not.toHaveTitle("taken");
  }
  expect(errors).toEqual([]);
});

test("statements for a learning record store are saved as the schema wants them", async ({
  page,
}) => {
  const t = wordsIn("en");
  await visit(page, `/en/learn/${lesson}`);
  await answerRight(page, "en", item);
  await visit(page, "/en/progress");
  const waiting = page.waitForEvent("download");
  await press(page, t("yours.save.xapi"));
  const statements = statementsSchema.parse(JSON.parse(await textOf(await waiting)));
  expect(statements.map(({ object }) => object.definition?.interactionType)).toContain("numeric");
});

test("amounts entered in simulators are in a copy only when asked for", async ({ page }) => {
  const t = wordsIn("en");
  await visit(page, "/en/progress");
  await putRecord(page, { ...prediction(2), values: { balance: 48_213.77 } });
  await page.reload();
  for (const asked of [false, true]) {
    await page.getByLabel(t("yours.amounts")).first().setChecked(asked);
    const waiting = page.waitForEvent("download");
    await press(page, t("yours.save.json"));
    expect((await textOf(await waiting)).includes("48213.77")).toBe(asked);
  }
});

test("a frame that may not save files shows the text to copy", async ({ page }) => {
  const t = wordsIn("en");
  await page.addInitScript(() => Object.defineProperty(window, "origin", { value: "null" }));
  await visit(page, "/en/progress");
  await putRecord(page, answer(item, 1, true));
  await page.reload();
  await press(page, t("yours.save.json"));
  await expect(page.getByLabel(t("yours.save.copy"))).toHaveValue(/full-circle-progress/);
});
