import type { Locator, Page } from "@playwright/test";

/** Where the figure's own slider and its picture are, in every language. */
export const figure = (page: Page): Locator => page.locator("[data-simulator]").first();
export const slider = (page: Page): Locator => figure(page).locator(".truth input.slider").first();
export const plot = (page: Page): Locator => figure(page).locator(".recharts-surface").first();
export const chart = (page: Page): Locator => figure(page).locator("[data-measured]").first();
export const scrub = (page: Page): Locator => page.locator("[role=slider].scrub").first();

/** Answers the guess as it stands, so that the truth and its chart come into sight. */
export async function reveal(page: Page): Promise<void> {
  await figure(page).locator(".guess-panel button").first().click();
  await slider(page).waitFor();
}

/** The middle of the slider in the middle of the window, where its chart is in sight too. */
export async function bringToMiddle(page: Page, target: Locator): Promise<void> {
  await target.evaluate((element) =>
    element.scrollIntoView({ block: "center", behavior: "instant" }),
  );
  await page.waitForLoadState("networkidle");
}
