import { expect, type Page, test } from "@playwright/test";
import { figures } from "@/components/simulators/minimum-payment/model";
import { startValues } from "./support/catalog";
import { itemCount, lesson } from "./support/content";
import { pagesIn, visit, watchErrors } from "./support/pages";
import { answerRight, answerWrong } from "./support/quiz";
import { expectFigures, simulatorOn, simulatorPath } from "./support/simulator";
import { gapSentence, locales, wordsIn } from "./support/words";

const refusals: Record<string, () => void> = {
  "refuses to open": () => {
    IDBFactory.prototype.open = () => {
      throw new DOMException("refused", "SecurityError");
    };
  },
  "has no database": () => {
    Object.defineProperty(window, "indexedDB", { value: undefined });
  },
};

/** Puts a damaged record and one from a later version beside what is already kept. */
async function damage(page: Page) {
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open("full-circle", 1);
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const writing = opening.result.transaction("events", "readwrite");
          const events = writing.objectStore("events");
          events.put({ id: "damaged", v: 1, kind: "answer", item: 7, response: "no list" });
          events.put({ id: "later", v: 2, kind: "something new" });
          writing.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
  );
}

for (const locale of locales) {
  const t = wordsIn(locale);

  for (const [how, refuse] of Object.entries(refusals)) {
    test(`${locale}: a browser that ${how} is told so, and everything works`, async ({ page }) => {
      const errors = watchErrors(page);
      await page.addInitScript(refuse);
      for (const name of ["lesson", "simulator", "practice", "progress", "embed"]) {
        await visit(page, String(pagesIn(locale)[name]));
        await expect(page.getByText(t("progress.memory-only")).first()).toBeVisible();
      }
      await visit(page, simulatorPath(locale));
      const simulator = simulatorOn(page, locale);
      await simulator.guessField.fill("84");
      await simulator.show.click();
      const truth = figures(startValues(locale))["minimum-months"];
      await expect(simulator.root.getByText(gapSentence(locale, 84, truth))).toBeVisible();
      await expectFigures(simulator.root, figures(startValues(locale)));
      await visit(page, `/${locale}/learn/${lesson}`);
      await answerRight(page, locale, "sp-first-minimum");
      await answerWrong(page, locale, "sp-only-the-interest");
      expect(errors).toEqual([]);
    });
  }

  test(`${locale}: a damaged record is passed over and the others stay`, async ({ page }) => {
    const errors = watchErrors(page);
    const started = t("progress.status.started", { answered: 1, total: itemCount() });
    await visit(page, `/${locale}/learn/${lesson}`);
    await answerRight(page, locale, "sp-first-minimum");
    await visit(page, `/${locale}/progress`);
    await expect(page.getByRole("table").first()).toContainText(started);
    await damage(page);
    await page.reload();
    await expect(page.getByRole("table").first()).toContainText(started);
    await expect(page.getByText(t("progress.stays-here"))).toBeVisible();
    expect(errors).toEqual([]);
  });
}
