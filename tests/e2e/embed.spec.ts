import { expect, type Page, test } from "@playwright/test";
import { figures, simulate } from "@/components/simulators/minimum-payment/model";
import { startValues } from "./support/catalog";
import { hostPage } from "./support/host";
import { pagesIn, watchErrors } from "./support/pages";
import { expectFigures, numberIn, simulatorOn } from "./support/simulator";
import { gapSentence, locales, wordsIn } from "./support/words";

for (const locale of locales) {
  const t = wordsIn(locale);
  const values = startValues(locale);

  test.describe(`${locale}: in another site's frame that may only run scripts`, () => {
    let host: Awaited<ReturnType<typeof hostPage>>;
    let errors: string[];

    const frameOf = (page: Page) => page.frameLocator("iframe");

    test.beforeEach(async ({ page, baseURL }) => {
      host = await hostPage(`${baseURL}${pagesIn(locale).embed}`);
      errors = watchErrors(page);
      await page.goto(host.url);
      // Says that nothing is kept only after scripts have taken over.
      await expect(frameOf(page).getByText(t("progress.memory-only"))).toBeVisible();
    });

    test.afterEach(async () => {
      await host.close();
      expect(errors).toEqual([]);
    });

    test("a reader guesses, sees the truth and moves the numbers", async ({ page, context }) => {
      const simulator = simulatorOn(frameOf(page), locale);
      await simulator.guessField.fill("84");
      await simulator.show.click();
      const sentence = gapSentence(locale, 84, figures(values)["minimum-months"] ?? "none");
      await expect(simulator.root.getByText(sentence)).toBeVisible();
      await expectFigures(simulator.root, figures(values));
      await simulator.more("payment").click();
      const payment = await numberIn(simulator.field("payment"));
      expect(payment).toBeGreaterThan(Number(values.payment));
      await expectFigures(simulator.root, figures({ ...values, payment }));
      await simulator.output("minimum-interest").getByRole("button").click();
      await expect(frameOf(page).getByRole("dialog").getByRole("table")).toBeVisible();
      expect((await context.storageState()).origins).toEqual([]);
      expect(await context.cookies()).toEqual([]);
    });

    test("the table is text to copy, because a file may not be saved", async ({ page }) => {
      const simulator = simulatorOn(frameOf(page), locale);
      await simulator.skip.click();
      await simulator.disclosure("table.title").click();
      const name = t("frame.csv.button");
      await simulator.root.getByRole("button", { name }).click();
      const text = simulator.root.getByRole("textbox", {
        name: t("frame.csv.text"),
      });
      const lines = (await text.inputValue()).trim().split(/\r?\n/);
      const { statements } = simulate(values).minimum;
      const { interest, payment, closing } = statements[0] ?? {};
      const first = [interest, payment, closing].map((amount) => Number(amount) / 100);
      expect(lines).toHaveLength(statements.length + 1);
      expect(lines[1]).toMatch(new RegExp(`^1,${first.join(",")},`));
    });

    test("all of it fits 320 pixels, before and after the guess", async ({ page }) => {
      const simulator = simulatorOn(frameOf(page), locale);
      const html = frameOf(page).locator("html");
      const overflow = () => html.evaluate((root) => root.scrollWidth - root.clientWidth);
      await expect.poll(overflow).toBeLessThanOrEqual(0);
      await simulator.show.click();
      for (const part of ["more", "bars.title", "table.title"] as const)
        await simulator.disclosure(part).click();
      await expect.poll(overflow).toBeLessThanOrEqual(0);
      await expect(simulator.chart).toBeVisible();
    });

    test("it leaves the host's focus alone, and its links open outside the frame", async ({
      page,
    }) => {
      await expect(page.getByRole("textbox", { name: "Name" })).toBeFocused();
      const links = frameOf(page).getByRole("link");
      await expect(links).not.toHaveCount(0);
      for (const link of await links.all()) await expect(link).toHaveAttribute("target", "_blank");
    });
  });
}
