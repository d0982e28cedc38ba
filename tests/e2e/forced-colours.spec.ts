import { expect, type Locator, test } from "@playwright/test";
import { simulatorAt, simulatorIds } from "./support/any-simulator";
import { visit } from "./support/pages";

/** What has to be told from its surroundings without being read: three to one. */
const LEAST = 3;

/** Lines and marks of pictures, by their place in the page, that lie too close to the reader's own background. */
function faintIn(figure: Locator): Promise<{ seen: number; faint: string[] }> {
  return figure.evaluate((root, least) => {
    const context = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
    if (!context) throw new Error("No canvas to read colours with.");
    const light = (colour: string) => {
      context.clearRect(0, 0, 1, 1);
      context.fillStyle = colour;
      context.fillRect(0, 0, 1, 1);
      const [red, green, blue] = [...context.getImageData(0, 0, 1, 1).data].map((byte) =>
        byte <= 10 ? byte / 3294.6 : ((byte / 255 + 0.055) / 1.055) ** 2.4,
      ) as [number, number, number];
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const ground = document.createElement("span");
    ground.style.background = "Canvas";
    root.append(ground);
    const behind = light(getComputedStyle(ground).backgroundColor);
    ground.remove();
    const contrast = (colour: string) => {
      const [low, high] = [light(colour), behind].sort((a, b) => a - b) as [number, number];
      return (high + 0.05) / (low + 0.05);
    };
    const drawn: [Element, string][] = [];
    for (const shape of root.querySelectorAll("svg :is(path, polyline, line, polygon, circle)")) {
      const { stroke, strokeOpacity, fill } = getComputedStyle(shape);
      // A filled part of a scale and a pattern on an area are seen by what is around them.
      if (strokeOpacity !== "1" || shape.closest("pattern, [opacity]")) continue;
      if (stroke !== "none") drawn.push([shape, stroke]);
      else if (/^(rgb|color)\(/.test(fill)) drawn.push([shape, fill]);
    }
    for (const mark of root.querySelectorAll("[data-measured] > span[aria-hidden]:empty")) {
      const look = getComputedStyle(mark);
      const lines = [
        [look.borderTopWidth, look.borderTopColor],
        [look.borderLeftWidth, look.borderLeftColor],
      ] as const;
      drawn.push([mark, lines.find(([width]) => width !== "0px")?.[1] ?? look.backgroundColor]);
    }
    const faint = drawn.filter(([, colour]) => contrast(colour) < least);
    return {
      seen: drawn.length,
      faint: faint.map(([shape, colour]) => `${colour} of ${shape.outerHTML.slice(0, 120)}`),
    };
  }, LEAST);
}

/** Colours do not depend on the language: each palette is looked at in one. */
const looks = [
  ["en", "light", "dark"],
  ["zh", "dark", "light"],
] as const;

for (const id of simulatorIds) {
  for (const [locale, palette, theme] of looks) {
    test(`${locale} ${id}: its pictures are seen in forced ${palette} colours, whatever theme a link asks for`, async ({
      page,
    }) => {
      await page.emulateMedia({ forcedColors: "active", colorScheme: palette });
      await visit(page, `/${locale}/simulators/${id}?theme=${theme}`);
      const simulator = simulatorAt(page, id, locale);
      await simulator.show.click();
      await expect(simulator.truth).toBeVisible();
      await expect(page.locator('[data-measured="false"]:visible')).toHaveCount(0);
      const { seen, faint } = await faintIn(simulator.root);
      expect(seen > 0).toBe((await simulator.root.locator("svg").count()) > 0);
      expect(faint).toEqual([]);
    });
  }
}
