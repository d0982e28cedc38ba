import { expect, test } from "@playwright/test";
import { readJson } from "./support/content";
import { pagesIn } from "./support/pages";
import { locales } from "./support/words";

const PNG = [0x89, 0x50, 0x4e, 0x47];

type Listed = { id: string; title: Record<string, string> };

for (const locale of locales) {
  test(`${locale}: every lesson and simulator names a picture of itself, 1200 by 630`, async ({
    page,
    request,
  }) => {
    const catalog: { lessons: Listed[]; simulators: Listed[] } = await (
      await request.get("/catalog.json")
    ).json();
    expect(catalog.lessons.length).toBe(readJson("course.json").lessons.length);
    const pages = [
      ...catalog.lessons.map((each) => ({ ...each, path: `/${locale}/learn/${each.id}` })),
      ...catalog.simulators.map((each) => ({ ...each, path: `/${locale}/simulators/${each.id}` })),
    ];
    for (const { path, title } of pages) {
      await page.goto(path, { waitUntil: "commit" });
      const meta = (property: string) =>
        page.locator(`head meta[property="og:${property}"]`).getAttribute("content");
      expect(await meta("title"), path).toBe(title[locale]);
      expect(await meta("image:alt"), path).toContain(title[locale]);
      const picture = await request.get(String(await meta("image")));
      expect(picture.headers()["content-type"], path).toBe("image/png");
      const bytes = await picture.body();
      expect([...bytes.subarray(0, 4)], path).toEqual(PNG);
      expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)], path).toEqual([1200, 630]);
    }
  });

  test(`${locale}: a page without a picture of its own claims none`, async ({ page }) => {
    await page.goto(String(pagesIn(locale).about));
    await expect(page.locator('meta[property="og:image"]')).toHaveCount(0);
  });
}
