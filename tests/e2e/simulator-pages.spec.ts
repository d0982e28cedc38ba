import { expect, type Page, test } from "@playwright/test";
import { simulatorOf } from "@/components/simulators/registry";
import { figuresAfter, simulatorIds } from "./support/any-simulator";
import { expectFigures } from "./support/simulator";
import { locales } from "./support/words";

/** How the bundler writes a simulator's outputs: a list that stands in its own script and nowhere else. */
const marks = (id: string) =>
  simulatorOf(id).outputs.map(({ name, unit }) => `{name:"${name}",unit:"${unit}"}`);

async function scriptsOf(page: Page, path: string): Promise<string> {
  const bodies: Promise<string>[] = [];
  page.on("response", (response) => {
    if (response.request().resourceType() === "script") bodies.push(response.text());
  });
  await page.goto(path, { waitUntil: "networkidle" });
  return (await Promise.all(bodies)).join("\n");
}

const broughtBy = (scripts: string) =>
  simulatorIds.filter((each) => marks(each).every((mark) => scripts.includes(mark)));

test("a simulator's script is known by its outputs", async ({ page }) => {
  const scripts = await scriptsOf(page, "/en/simulators/minimum-payment");
  expect(broughtBy(scripts)).toContain("minimum-payment");
});

test("practice brings no chart's script for questions without a chart", async ({ page }) => {
  const chart = "recharts-surface";
  expect(await scriptsOf(page, "/en/practice#lesson=the-free-window")).not.toContain(chart);
  await expect(page.locator("[data-item]")).toBeVisible();
  // That a chart's script would be known by this name:
  const late: Promise<string>[] = [];
  page.on("response", (response) => {
    if (response.request().resourceType() === "script") late.push(response.text());
  });
  await page.goto("/en/simulators/minimum-payment?guess=84");
  await expect(page.locator(`.${chart}`).first()).toBeVisible();
  expect((await Promise.all(late)).join("\n")).toContain(chart);
});

for (const id of simulatorIds) {
  test(`the page of ${id} brings no other simulator's script`, async ({ page }) => {
    const scripts = await scriptsOf(page, `/en/simulators/${id}`);
    expect(broughtBy(scripts).filter((each) => each !== id)).toEqual([]);
  });

  for (const locale of locales) {
    test.describe(`${locale} ${id}`, () => {
      test.use({ javaScriptEnabled: false });

      test("without script the page holds the truth in figures and words", async ({ page }) => {
        await page.goto(`/${locale}/simulators/${id}`);
        const root = page.locator(`[data-simulator="${id}"]`);
        await expect(root.locator(".truth")).toBeVisible();
        await expectFigures(root, figuresAfter(id, locale));
        await expect(root.locator(".finding").first()).not.toBeEmpty();
      });
    });
  }
}
