import { expect, type Page, test } from "@playwright/test";
import { pagesIn, visit } from "./support/pages";
import { simulatorOn } from "./support/simulator";
import { locales } from "./support/words";

function foreignRequests(page: Page, home: string): string[] {
  const foreign: string[] = [];
  page.on("request", (request) => {
    const { origin, protocol } = new URL(request.url());
    if (origin !== home && protocol !== "data:" && protocol !== "blob:")
      foreign.push(request.url());
  });
  return foreign;
}

for (const locale of locales) {
  for (const [name, path] of Object.entries(pagesIn(locale))) {
    test(`${locale} ${name}: nothing leaves the device, and no cookie is set`, async ({
      page,
      context,
      baseURL,
    }) => {
      const foreign = foreignRequests(page, String(baseURL));
      await visit(page, path);
      await page.keyboard.press("End");
      await page.waitForLoadState("networkidle");
      expect(foreign).toEqual([]);
      expect(await context.cookies()).toEqual([]);
    });
  }

  test(`${locale}: guessing and moving numbers tells nobody, not even this server`, async ({
    page,
    context,
    baseURL,
  }) => {
    const foreign = foreignRequests(page, String(baseURL));
    const told: string[] = [];
    page.on("request", (request) => {
      if (request.method() !== "GET" || request.url().includes("321")) told.push(request.url());
    });
    await visit(page, String(pagesIn(locale).simulator));
    const simulator = simulatorOn(page, locale);
    await simulator.show.click();
    await simulator.field("payment").fill("321");
    await page.keyboard.press("Tab");
    await expect(page).toHaveURL(/payment=321/);
    await simulator.output("minimum-interest").getByRole("button").click();
    await expect(page.getByRole("dialog").getByRole("table")).toBeVisible();
    await page.reload();
    await expect(simulator.field("payment")).toHaveValue(/321/);
    expect([...foreign, ...told]).toEqual([]);
    expect(await context.cookies()).toEqual([]);
  });

  test(`${locale}: only the embed addresses may stand in another site's frame`, async ({
    request,
  }) => {
    for (const [name, path] of Object.entries(pagesIn(locale))) {
      const response = await request.get(path);
      const policy = response.headers()["content-security-policy"];
      expect(policy, path).toContain(`frame-ancestors ${name === "embed" ? "*" : "'none'"}`);
      expect(response.headers()["set-cookie"], path).toBeUndefined();
    }
  });
}

test("the catalog and the first address set no cookie either", async ({ request }) => {
  for (const path of ["/", "/catalog.json"]) {
    const response = await request.get(path, { maxRedirects: 0 });
    expect(response.headers()["set-cookie"], path).toBeUndefined();
  }
});
