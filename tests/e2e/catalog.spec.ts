import { expect, test } from "@playwright/test";
import { places } from "@/lib/parameters";
import { figuresAfter } from "./support/any-simulator";
import { readCatalog } from "./support/catalog";
import { locales, wordsIn } from "./support/words";

const titles = { en: expect.stringMatching(/\S/), zh: expect.stringMatching(/[一-鿿]/) };

test("the catalog names every simulator and lesson in the promised shape", async ({ request }) => {
  const { simulators, lessons } = await readCatalog(request);
  expect(simulators.length).toBeGreaterThan(0);
  for (const { id, title, parameters, outputs } of simulators) {
    expect(title).toEqual(titles);
    for (const parameter of parameters) {
      const { key, kind, unit, minimum, maximum, step, choices } = parameter;
      expect(Object.keys(parameter)).toEqual(
        expect.arrayContaining([
          "key",
          "kind",
          "unit",
          "minimum",
          "maximum",
          "step",
          "default",
          "choices",
        ]),
      );
      if (kind === "number") {
        expect(Object.keys(places), key).toContain(unit);
        expect(Number(minimum), key).toBeLessThanOrEqual(Number(parameter.default));
        expect(Number(maximum), key).toBeGreaterThanOrEqual(Number(parameter.default));
        expect(Number(step), key).toBeGreaterThan(0);
      } else expect(choices, key).toContain(parameter.default);
    }
    expect(outputs.length).toBeGreaterThan(0);
    for (const output of outputs)
      expect(output).toEqual({ name: expect.any(String), unit: expect.any(String) });
    expect(id).toMatch(/^[a-z-]+$/);
  }
  for (const lesson of lessons) {
    expect(lesson).toMatchObject({ id: expect.any(String), title: titles });
    expect(lesson.minutes).toBeGreaterThan(0);
    for (const id of lesson.simulators) expect(simulators.map((each) => each.id)).toContain(id);
  }
});

/** Results in HTML as the server sends it, before any script. */
function resultsIn(html: string): [string, string][] {
  const main = html.slice(html.indexOf("<main"), html.indexOf("</main>"));
  return [...main.matchAll(/<output name="([^"]+)" data-value="([^"]+)"/g)].map(
    ([, name = "", value = ""]) => [name, value],
  );
}

for (const locale of locales) {
  test(`${locale}: every simulator's results are in its HTML, page and embed`, async ({
    request,
  }) => {
    const { simulators } = await readCatalog(request);
    for (const simulator of simulators) {
      const figures = figuresAfter(simulator.id, locale);
      for (const place of ["simulators", "embed/simulators"]) {
        const response = await request.get(`/${locale}/${place}/${simulator.id}`);
        const results = resultsIn(await response.text());
        expect(results.length).toBeGreaterThan(0);
        for (const [name, value] of results) {
          expect(simulator.outputs.map((output) => output.name)).toContain(name);
          expect(value, name).toBe(String(figures[name]));
        }
      }
    }
  });

  test(`${locale}: the bare address goes to the reader's language`, async ({ request }) => {
    for (const [accept, expected] of [
      ["zh-CN,zh;q=0.9,en;q=0.5", "/zh"],
      ["en-GB,en;q=0.9", "/en"],
      ["fr-FR,fr;q=0.9", "/en"],
      ["", "/en"],
    ]) {
      const headers = { "Accept-Language": accept ?? "" };
      const response = await request.get("/", { headers, maxRedirects: 0 });
      expect([302, 307, 308]).toContain(response.status());
      expect(new URL(response.headers().location ?? "", "http://x").pathname).toBe(expected);
    }
  });

  test(`${locale}: an address that is not a page says so in its language`, async ({ page }) => {
    const t = wordsIn(locale);
    for (const path of [
      "no-such-page",
      "learn/no-such-lesson",
      "simulators/no-such-one",
      "a/b/c",
    ]) {
      const response = await page.goto(`/${locale}/${path}`);
      expect(response?.status(), path).toBe(404);
      const heading = page.getByRole("heading", { level: 1, name: t("layout.not-found.title") });
      await expect(heading).toBeVisible();
      await expect(page.locator("html")).toHaveAttribute(
        "lang",
        locale === "zh" ? "zh-Hans" : "en",
      );
    }
  });
}
