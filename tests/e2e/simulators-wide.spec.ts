import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import {
  choicesIn,
  expectFacts,
  figuresAfter,
  numbersIn,
  openAll,
  ownQuery,
  simulatorAt,
  simulatorIds,
  stateAfter,
} from "./support/any-simulator";
import { hostPage } from "./support/host";
import { expectFocusKept, tabTo } from "./support/keyboard";
import { expectSaneText, inTheme, visit, watchErrors } from "./support/pages";
import { expectFigures } from "./support/simulator";
import { locales } from "./support/words";

const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** Only the figure: the page around it has tests of its own. */
async function expectNoBarrier(page: Page, id: string, look: "all" | "contrast" = "all") {
  const axe = new AxeBuilder({ page }).include(`[data-simulator="${id}"]`);
  if (look === "all") axe.withTags(rules);
  else axe.withRules(["color-contrast"]);
  const { violations } = await axe.analyze();
  expect(violations.map(({ id: rule, nodes }) => [rule, nodes.map(({ html }) => html)])).toEqual(
    [],
  );
}

/** All numbers at their least, and all at their most; each for itself is tried without a browser. */
function endsOf(id: string): string[] {
  const all = (end: "minimum" | "maximum") =>
    numbersIn(id)
      .map((each) => `${each.key}=${each[end]}`)
      .join("&");
  return [all("minimum"), all("maximum")];
}

const rubbish = ["abc", "NaN", "-1e9", "-5", "999999999999999"];

/** Two links in which each number gets something else that it cannot be. */
function rubbishFor(id: string): string[] {
  return [0, 1].map((first) =>
    new URLSearchParams([
      ...numbersIn(id).map(({ key }, place) => [key, rubbish[(first + place) % rubbish.length]]),
      ...choicesIn(id).map(({ key }) => [key, "nonsense"]),
      ["foo", rubbish[first]],
    ] as [string, string][]).toString(),
  );
}

for (const id of simulatorIds) {
  for (const locale of locales) {
    const path = (query = "") => `/${locale}/simulators/${id}${query && `?${query}`}`;

    test.describe(`${locale} ${id}`, () => {
      test("keys alone: guess, read the chart, move the number", async ({ page }) => {
        await visit(page, path());
        const simulator = simulatorAt(page, id, locale);
        await tabTo(page, simulator.show);
        await page.keyboard.press("Enter");
        await expect(simulator.truth).toBeVisible();
        await expectFocusKept(page);
        if ((await simulator.reader.count()) > 0) {
          await tabTo(page, simulator.reader);
          const before = await simulator.reader.getAttribute("aria-valuetext");
          await page.keyboard.press("ArrowRight");
          await expect(simulator.reader).not.toHaveAttribute("aria-valuetext", before ?? "");
        }
        await tabTo(page, simulator.slider);
        const meaning = await simulator.slider.getAttribute("aria-valuetext");
        await page.keyboard.press("ArrowRight");
        await expect(simulator.slider).not.toHaveAttribute("aria-valuetext", meaning ?? "");
        await expect.poll(() => ownQuery(page)).toContain(`${simulator.control}=`);
        await expectFigures(simulator.root, figuresAfter(id, locale, await ownQuery(page)));
      });

      test("nothing keeps a reader out, closed or open, light or dark", async ({ page }) => {
        test.slow();
        await page.emulateMedia({ reducedMotion: "reduce" });
        await visit(page, path());
        await expectNoBarrier(page, id);
        const simulator = simulatorAt(page, id, locale);
        await simulator.show.click();
        await openAll(simulator.details);
        await expectNoBarrier(page, id);
        // Of what axe looks for, only contrast can differ between the themes.
        await inTheme(page, "dark");
        await expectNoBarrier(page, id, "contrast");
      });

      test("a link full of rubbish is told, and shows what the engine says", async ({ page }) => {
        test.slow();
        const errors = watchErrors(page);
        for (const query of rubbishFor(id)) {
          await visit(page, path(query));
          const simulator = simulatorAt(page, id, locale);
          await expect(simulator.notices).toHaveCount(stateAfter(id, locale, query).notices.length);
          await simulator.show.click();
          await expectFigures(simulator.root, figuresAfter(id, locale, query));
          await expect(simulator.finding).not.toBeEmpty();
          await expectSaneText(page);
        }
        expect(errors).toEqual([]);
      });

      test("with all numbers at one end every figure is the engine's, in words where it has none", async ({
        page,
      }) => {
        for (const query of endsOf(id)) {
          await visit(page, path(query));
          const simulator = simulatorAt(page, id, locale);
          await simulator.show.click();
          await expectFigures(simulator.root, figuresAfter(id, locale, query));
          await expectFacts(simulator.root);
          await expectSaneText(page);
        }
      });

      test("every fact opens its reason, and gives the focus back", async ({ page }) => {
        await visit(page, path());
        const simulator = simulatorAt(page, id, locale);
        await simulator.show.click();
        const reasons = simulator.root.locator(".facts output[name] [role=button]");
        expect(await reasons.count()).toBeGreaterThan(0);
        for (const reason of await reasons.all()) {
          await reason.focus();
          await page.keyboard.press("Enter");
          const dialog = page.getByRole("dialog");
          await expect(dialog.getByRole("paragraph").first()).not.toBeEmpty();
          await page.keyboard.press("Escape");
          await expect(dialog).toBeHidden();
          await expect(reason).toBeFocused();
        }
      });

      test("the figure prints on one page, after the guess and with its parts closed", async ({
        page,
      }) => {
        await visit(page, path());
        await simulatorAt(page, id, locale).show.click();
        for (const format of ["A4", "Letter"]) {
          const paper = await page.pdf({ format });
          const pages = paper.toString("latin1").match(/\/Type\s*\/Page\b(?!s)/g) ?? [];
          expect(pages, format).toHaveLength(1);
        }
      });

      test("in another site's frame that may only run scripts it works the same", async ({
        page,
        baseURL,
        context,
      }) => {
        test.slow();
        const host = await hostPage(`${baseURL}/${locale}/embed/simulators/${id}`);
        const errors = watchErrors(page);
        await page.goto(host.url);
        const frame = page.frameLocator("iframe");
        const simulator = simulatorAt(frame, id, locale);
        await expect(page.getByRole("textbox", { name: "Name" })).toBeFocused();
        // A press before scripts have taken over does nothing: press until the truth is there.
        await expect(async () => {
          await simulator.show.click({ timeout: 1000 });
          await expect(simulator.truth).toBeVisible({ timeout: 1000 });
        }).toPass();
        await expectFigures(simulator.root, figuresAfter(id, locale));
        await openAll(simulator.details);
        const overflowInside = () =>
          frame.locator("html").evaluate((root) => root.scrollWidth - root.clientWidth);
        await expect.poll(overflowInside).toBeLessThanOrEqual(0);
        expect((await context.storageState()).origins).toEqual([]);
        expect(errors).toEqual([]);
        await host.close();
      });
    });
  }
}
