import { expect, type Page, test } from "@playwright/test";
import { figuresAfter, ownQuery, simulatorAt } from "./support/any-simulator";
import { tabTo } from "./support/keyboard";
import { visit } from "./support/pages";
import { expectFigures } from "./support/simulator";
import { type Locale, locales, wordsIn } from "./support/words";

const ID = "two-bills";

function billsOn(page: Page, locale: Locale) {
  const t = wordsIn(locale);
  const simulator = simulatorAt(page, ID, locale);
  const { root } = simulator;
  const label = t(`${ID}.amount.label`);
  return {
    ...simulator,
    t,
    next: root.getByRole("button", { name: t(`${ID}.next`), exact: true }),
    slider: root.getByRole("slider", { name: label, exact: true }),
    field: root.getByRole("textbox", { name: label, exact: true }),
    printed: root.locator(".guess-panel").getByText(t(`${ID}.bill.minimum`), { exact: true }),
    said: root.locator(".truth > p").first(),
  };
}

const orderOnPage = async (page: Page, locale: Locale) => {
  const { printed, next } = billsOn(page, locale);
  const first = await printed.isVisible();
  await next.click();
  await expect(printed).toBeVisible({ visible: !first });
  return first;
};

for (const locale of locales) {
  const path = (query = "") => `/${locale}/simulators/${ID}${query && `?${query}`}`;

  test.describe(locale, () => {
    test("two answers stand side by side, kept up to their ends, and in the address", async ({
      page,
    }) => {
      await visit(page, path("order=without-first"));
      const bills = billsOn(page, locale);
      await expect(bills.printed).toBeHidden();
      await bills.field.fill("900");
      await bills.field.press("Enter");
      await bills.next.click();
      await expect(bills.printed).toBeVisible();
      await bills.field.fill("600");
      await bills.field.press("Enter");
      await bills.show.click();
      await expect(bills.said).toContainText("900");
      await expect(bills.said).toContainText("600");
      await expect(bills.said).toContainText("300");
      const answers = "payment-without=900&payment-with=600";
      await expectFigures(bills.root, figuresAfter(ID, locale, answers));
      await expect.poll(() => ownQuery(page)).toContain("payment-with=600");

      await page.reload();
      await expect(bills.said).toContainText("900");
      await expectFigures(bills.root, figuresAfter(ID, locale, answers));
    });

    test("the order a link names is followed, and a drawn one stays over a reload", async ({
      page,
    }) => {
      await visit(page, path("order=with-first"));
      expect(await orderOnPage(page, locale)).toBe(true);
      await visit(page, path("order=without-first"));
      expect(await orderOnPage(page, locale)).toBe(false);
      await visit(page, path());
      const drawn = await orderOnPage(page, locale);
      await visit(page, path());
      expect(await orderOnPage(page, locale)).toBe(drawn);
    });

    test("whoever stops after one bill is told so, and sees the example", async ({ page }) => {
      await visit(page, path("order=without-first"));
      const bills = billsOn(page, locale);
      await bills.field.fill("900");
      await bills.field.press("Enter");
      await bills.show.click();
      await expect(bills.said).toContainText(bills.t(`${ID}.gap.unsaid`));
      await expectFigures(bills.root, figuresAfter(ID, locale));
    });

    test("keys alone answer both bills, and rubbish in the field is answered in words", async ({
      page,
    }) => {
      await visit(page, path("order=without-first"));
      const bills = billsOn(page, locale);
      await tabTo(page, bills.field);
      await page.keyboard.type("-12");
      await page.keyboard.press("Enter");
      await expect(bills.field).toHaveAttribute("aria-invalid", "true");
      await tabTo(page, bills.slider);
      await page.keyboard.press("Home");
      await expect(bills.slider).toHaveAttribute("aria-valuetext", /^[^1-9]*$/);
      await tabTo(page, bills.next);
      await page.keyboard.press("Enter");
      await expect(bills.printed).toBeVisible();
      await tabTo(page, bills.slider);
      await page.keyboard.press("PageDown");
      await tabTo(page, bills.show);
      await page.keyboard.press("Enter");
      await expect(bills.truth).toBeVisible();
      await expect.poll(() => ownQuery(page)).toContain("payment-without=0");
    });
  });
}
