import { expect, type Page } from "@playwright/test";
import { lesson, lessons } from "./content";
import { noFigure } from "./no-figure";
import type { Locale } from "./words";

/** The other lessons, each under its own name: what is asked of every page is asked of them. */
const furtherLessons = (locale: Locale) =>
  Object.fromEntries(
    lessons.filter((id) => id !== lesson).map((id) => [id, `/${locale}/learn/${id}`]),
  );

/** Every page of the site in one language, by a name for the report. */
export function pagesIn(locale: Locale): Record<string, string> {
  return {
    home: `/${locale}`,
    learn: `/${locale}/learn`,
    lesson: `/${locale}/learn/${lesson}`,
    simulators: `/${locale}/simulators`,
    simulator: `/${locale}/simulators/minimum-payment`,
    practice: `/${locale}/practice`,
    progress: `/${locale}/progress`,
    checks: `/${locale}/checks`,
    about: `/${locale}/about`,
    glossary: `/${locale}/glossary`,
    search: `/${locale}/search`,
    "not found": `/${locale}/no-such-page`,
    embed: `/${locale}/embed/simulators/minimum-payment`,
    ...furtherLessons(locale),
  };
}

/** How many controls do not answer yet. A lesson's figure sleeps until its reader stirs. */
function deaf(awake: boolean): number {
  if (awake) window.dispatchEvent(new Event("scroll"));
  return [...document.querySelectorAll("input, button, select")].filter(
    (each) =>
      (awake || !each.closest(".lesson [data-simulator]")) &&
      !Object.keys(each).some((key) => key.startsWith("__reactProps")),
  ).length;
}

/** Scripts have taken over the page: every control answers. */
export async function settled(page: Page) {
  await expect.poll(() => page.evaluate(deaf, true)).toBe(0);
}

/** The same before anybody has stirred. */
export async function settledUntouched(page: Page) {
  await expect.poll(() => page.evaluate(deaf, false)).toBe(0);
}

/** Opens an address and waits until a reader can use it. */
export async function visit(page: Page, path: string) {
  await page.goto(path);
  await settled(page);
}

/** Mistakes a visitor would never see but a console would. */
export function watchErrors(page: Page): string[] {
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  return errors;
}

/** No figure that arithmetic could not give, apart from what a notice quotes from the link. */
export async function expectSaneText(page: Page) {
  const text = await page.locator("body").evaluate((body) => {
    const copy = body.cloneNode(true) as HTMLElement;
    for (const quoted of copy.querySelectorAll("script, style, [role=status] li")) quoted.remove();
    return copy.textContent ?? "";
  });
  expect(text).not.toMatch(noFigure);
}

/** Changes the theme, and waits until every colour has arrived: also a change of no time takes a frame a level. */
export async function inTheme(page: Page, colorScheme: "light" | "dark") {
  await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
  await page.evaluate(async () => {
    const frame = () => new Promise((painted) => requestAnimationFrame(painted));
    await frame();
    while (document.getAnimations().length > 0) await frame();
  });
}
