import type { Locator, Page } from "@playwright/test";
import en from "@/content/messages/en/frame.json";
import zh from "@/content/messages/zh/frame.json";

/** "Show me", in either language. */
const show = new RegExp(`^(${en.guess.show}|${zh.guess.show})$`);

/** Where the figure's own slider and its picture are, in every language. */
export const figure = (page: Page): Locator => page.locator("[data-simulator]").first();
export const slider = (page: Page): Locator => figure(page).locator(".truth input.slider").first();
export const plot = (page: Page): Locator =>
  figure(page).locator(".truth [data-measured] svg").first();
export const chart = (page: Page): Locator =>
  figure(page).locator(".truth [data-measured]").first();
export const scrub = (page: Page): Locator => page.locator("[role=slider].scrub").first();

/** Answers the guess as it stands, so that the truth and its chart come into sight. */
export async function reveal(page: Page): Promise<void> {
  // In a lesson the figure sleeps until its reader stirs.
  await page.mouse.move(1, 1);
  await page.waitForLoadState("networkidle");
  await figure(page)
    .locator(".guess-panel")
    .getByRole("button", { name: show, exact: true })
    .click();
  await slider(page).waitFor();
}

/** The middle of the slider in the middle of the window, where its chart is in sight too. */
export async function bringToMiddle(page: Page, target: Locator): Promise<void> {
  await target.evaluate((element) =>
    element.scrollIntoView({ block: "center", behavior: "instant" }),
  );
  await page.waitForLoadState("networkidle");
}
