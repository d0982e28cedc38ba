import { readdirSync } from "node:fs";
import AxeBuilder from "@axe-core/playwright";
import { expect, type Locator, type Page, test } from "@playwright/test";
import { draw } from "@/lib/quiz/draw";
import type { DrawnItem } from "@/lib/quiz/drawn";
import { nextSeed } from "@/lib/quiz/next-seed";
import { rightResponse } from "@/lib/quiz/right-response";
import type { Item } from "@/lib/quiz/schema";
import "@/lib/quiz/subjects/all";
import { readJson } from "./support/content";
import { itemWords, type Locale, locales, wordsIn } from "./support/words";

/** One item of each kind beside the choices and fields of the smallest payment. */
const ids = [
  "rc-what-raises",
  "rc-cycle",
  "ar-scenes",
  "ar-find-payment",
  "ar-big-button",
  "gg-draw",
] as const;

const SEED = 3;

const items: readonly { lesson: string; item: Item }[] = readdirSync(
  new URL("../../content/quizzes/", import.meta.url),
)
  .filter((file) => file.endsWith(".json"))
  .flatMap((file) => {
    const { lesson, items: own } = readJson(`quizzes/${file}`) as { lesson: string; items: Item[] };
    return own.map((item) => ({ lesson, item }));
  });

function found(id: string) {
  const entry = items.find(({ item }) => item.id === id);
  if (!entry) throw new Error(`No quiz item is called "${id}".`);
  return entry;
}

/** Makes the item the first to be practised: the log says that it was answered wrong, with these many answers. */
async function practise(page: Page, locale: Locale, id: string, misses = 1): Promise<DrawnItem> {
  const { lesson, item } = found(id);
  const events = Array.from({ length: misses }, (_, n) => ({
    v: 1,
    id: `miss-${n}`,
    at: new Date(Date.UTC(2026, 0, 1 + n)).toISOString(),
    locale,
    kind: "answer",
    lesson,
    item: id,
    itemVersion: item.version,
    seed: SEED,
    response: null,
    correct: false,
    score: 0,
    attempt: n + 1,
    dontKnow: true,
  }));
  await page.goto(`/${locale}/about`);
  await page.evaluate(
    (list) =>
      new Promise<void>((done, fail) => {
        const opening = indexedDB.open("full-circle", 1);
        opening.onupgradeneeded = () =>
          opening.result.createObjectStore("events", { keyPath: "id" });
        opening.onerror = () => fail(opening.error);
        opening.onsuccess = () => {
          const change = opening.result.transaction("events", "readwrite");
          for (const event of list) change.objectStore("events").put(event);
          change.oncomplete = () => {
            opening.result.close();
            done();
          };
        };
      }),
    events,
  );
  await page.goto(`/${locale}/practice`);
  await expect(page.locator(`[data-item="${id}"]`)).toBeVisible();
  return draw(item, nextSeed(draw(item, SEED)));
}

const press = async (page: Page, key: string, times: number) => {
  for (let n = 0; n < times; n++) await page.keyboard.press(key);
};

async function putInOrder(page: Page, root: Locator, ids: readonly string[]) {
  for (const [to, id] of ids.entries()) {
    const row = root.locator(`[data-entry="${id}"]`);
    const at = await row.evaluate((own) => [...(own.parentElement?.children ?? [])].indexOf(own));
    await row.locator('[data-move="up"]').focus();
    await press(page, "Enter", at - to);
  }
}

/** Gives the right answer with the keyboard alone. */
async function answerByKeys(page: Page, root: Locator, drawn: DrawnItem, locale: Locale) {
  const fill = itemWords(drawn, locale);
  const response = rightResponse(drawn, fill);
  switch (drawn.kind) {
    case "multiple":
      for (const id of response) {
        await root.locator(`input[value="${id}"]`).focus();
        await page.keyboard.press("Space");
      }
      return;
    case "order":
      return putInOrder(page, root, response);
    case "match":
      for (const [at, option] of response.entries()) {
        await root.locator("select").nth(at).focus();
        await press(page, "ArrowDown", 1 + drawn.options.findIndex(({ id }) => id === option));
      }
      return;
    case "slider": {
      const steps = Math.round((Number(response[0]) - drawn.item.minimum) / drawn.item.step);
      await root.getByRole("slider").focus();
      await press(page, "PageUp", Math.floor(steps / 10));
      await press(page, "ArrowRight", steps % 10);
      return;
    }
    case "choices":
      await root.locator(`input[value="${drawn.right.id}"]`).focus();
      await page.keyboard.press("Space");
      return;
    default:
      await root.getByRole("slider").first().focus();
      await page.keyboard.press("End");
  }
}

for (const locale of locales) {
  const t = wordsIn(locale);

  for (const id of ids) {
    test(`${locale}: ${id} is answered by keyboard, and the answer is said and explained`, async ({
      page,
    }) => {
      const drawn = await practise(page, locale, id);
      const root = page.locator(`[data-item="${id}"]`);
      const status = root.getByRole("status").first();
      await root.getByRole("button", { name: t("quiz.check"), exact: true }).press("Enter");
      await expect(
        root.getByText(t("quiz.error.multiple").split(/[:：]/)[0] ?? "").first(),
      ).toBeVisible();
      await expect(status).toBeEmpty();

      await answerByKeys(page, root, drawn, locale);
      await root.getByRole("button", { name: t("quiz.check"), exact: true }).press("Enter");
      await expect(status).toContainText(
        t(drawn.kind === "curve" ? "quiz.status.curve" : "quiz.status.right"),
      );
      const { violations } = await new AxeBuilder({ page })
        .include(`[data-item="${id}"]`)
        .analyze();
      expect(violations.map(({ id: rule, nodes }) => `${rule}: ${nodes[0]?.html}`)).toEqual([]);
    });
  }
}

test("an order is also put right by dragging", async ({ page }) => {
  const drawn = await practise(page, "en", "rc-cycle");
  const root = page.locator('[data-item="rc-cycle"]');
  const [first] = rightResponse(drawn, itemWords(drawn, "en"));
  const row = root.locator(`[data-entry="${first}"]`);
  const grip = await row.locator("span").first().boundingBox();
  const top = await root.locator("[data-entry]").first().boundingBox();
  if (!grip || !top) throw new Error("The list is not on the page.");
  await page.mouse.move(grip.x + 5, grip.y + 5);
  await page.mouse.down();
  await page.mouse.move(grip.x + 5, top.y + 4, { steps: 12 });
  await page.mouse.up();
  await expect(root.locator("[data-entry]").first()).toHaveAttribute("data-entry", first ?? "");
});

test("hints come one by one, sureness is asked before the mark, and help after two misses", async ({
  page,
}) => {
  const t = wordsIn("en");
  await practise(page, "en", "gg-years", 2);
  const root = page.locator('[data-item="gg-years"]');
  await expect(root.getByText(t("quiz.worked"))).toBeVisible();
  await root.getByRole("button", { name: t("quiz.hint.first") }).click();
  await root.getByRole("button", { name: t("quiz.hint.next") }).click();
  await expect(root.getByText(t("quiz.hint.rule"))).toBeVisible();
  await expect(root.getByText(t("quiz.sure.ask"))).toHaveCount(0);
  await root.getByRole("textbox").fill("1");
  await root.getByLabel(t("quiz.sure.2")).check();
  await root.getByRole("button", { name: t("quiz.check"), exact: true }).click();
  await expect(root.getByRole("status").first()).toContainText(t("quiz.status.wrong"));
  const last = await page.evaluate(
    () =>
      new Promise<unknown>((done) => {
        const opening = indexedDB.open("full-circle", 1);
        opening.onsuccess = () => {
          const all = opening.result.transaction("events").objectStore("events").getAll();
          all.onsuccess = () => {
            opening.result.close();
            done(all.result.find((event: { response: unknown }) => event.response !== null));
          };
        };
      }),
  );
  expect(last).toMatchObject({ item: "gg-years", hints: 2, sure: 2, correct: false });
});
