import { expect, type Locator, type Page } from "@playwright/test";

const LONGEST = 250;

/** Presses Tab until the thing has the focus; every stop on the way has to show that it has it. */
export async function tabTo(page: Page, target: Locator) {
  await expect(target).toBeVisible();
  const handle = await target.elementHandle();
  for (let presses = 0; presses < LONGEST; presses++) {
    await page.keyboard.press("Tab");
    if (await page.evaluate(stop, handle)) return;
  }
  throw new Error(`Tab never reached ${target}.`);
}

/** Runs in the page: true at the target, an error at a stop that cannot be seen. */
function stop(target: Node | null): boolean {
  const focused = document.activeElement;
  if (!focused || focused === document.body) return false;
  const seen = [focused, focused.closest("label")].some((each) => {
    if (!each) return false;
    const { outlineStyle, outlineWidth } = getComputedStyle(each);
    return outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2;
  });
  if (!seen) throw new Error(`No focus ring on ${focused.outerHTML.slice(0, 200)}`);
  return focused === target;
}

/** What a press may never do: send the reader back to the start of the page. */
export async function expectFocusKept(page: Page) {
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).not.toBe("BODY");
}
