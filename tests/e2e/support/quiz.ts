import { expect, type Page } from "@playwright/test";
import { firstBlanks, firstChoices } from "./content";
import { itemWords, type Locale, wordsIn } from "./words";

/** One question on the page. */
export function questionOn(page: Page, locale: Locale, id: string) {
  const t = wordsIn(locale);
  const root = page.locator(`[data-item="${id}"]`);
  return {
    root,
    field: root.getByRole("textbox").first(),
    check: root.getByRole("button", { name: t("quiz.check"), exact: true }),
    // Results are outputs, which have the same role; the line that is read out stands first.
    status: root.getByRole("status").first(),
  };
}

/** Answers a question with one field, rightly, and reads the reason. */
export async function answerRight(page: Page, locale: Locale, id: string) {
  const t = wordsIn(locale);
  const drawn = firstBlanks(id);
  const question = questionOn(page, locale, id);
  await question.field.fill(String(drawn.blanks[0]?.value));
  await question.check.click();
  await expect(question.status).toContainText(t("quiz.status.right"));
  const { why } = drawn.item.words[locale];
  await expect(question.root.getByText(itemWords(drawn, locale).text(why))).toBeVisible();
}

/** Chooses a wrong answer, and reads why it is wrong and why the right one is right. */
export async function answerWrong(page: Page, locale: Locale, id: string) {
  const t = wordsIn(locale);
  const drawn = firstChoices(id);
  const fill = itemWords(drawn, locale);
  const wrong = drawn.choices.find((choice) => choice !== drawn.right);
  if (!wrong) throw new Error(`${id} has no wrong choice.`);
  const question = questionOn(page, locale, id);
  await question.root.getByText(fill.text(wrong.words[locale].label), { exact: true }).click();
  await question.check.click();
  await expect(question.status).toContainText(t("quiz.status.wrong"));
  for (const choice of [wrong, drawn.right])
    await expect(question.root.getByText(fill.text(choice.words[locale].why))).toBeVisible();
}
