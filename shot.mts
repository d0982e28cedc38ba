import { chromium } from "@playwright/test";
import { browserFlags } from "./scripts/browser-flags.mjs";
const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: browserFlags });
const out = "/tmp/dt";
const which = process.argv.slice(2);
for (const [name, width, height, locale, theme] of [
  ["en-phone", 390, 844, "en", "light"], ["zh-phone", 390, 844, "zh", "light"],
  ["en-desk", 1280, 900, "en", "light"], ["zh-desk-dark", 1280, 900, "zh", "dark"], ["en-320", 320, 700, "en", "dark"],
] as const) {
  if (which.length && !which.includes(name)) continue;
  const page = await browser.newPage({ viewport: { width, height } });
  page.on("console", (m) => { if (["error", "warning"].includes(m.type())) console.log(name, m.text()); });
  page.on("pageerror", (e) => console.log(name, "ERR", e.message));
  page.on("worker", (w) => console.log(name, "worker", w.url()));
  await page.goto(`http://localhost:3122/${locale}/simulators/debt-trap?theme=${theme}`, { waitUntil: "networkidle" });
  await page.screenshot({ path: `${out}/${name}-0.png`, fullPage: true });
  await page.locator(".guess-panel button").first().click();
  await page.waitForSelector(".recharts-surface");
  await page.waitForTimeout(500);
  await page.screenshot({ path: `${out}/${name}-1.png`, fullPage: true });
  await page.locator("button[aria-pressed]").first().click();
  await page.waitForTimeout(400);
  await page.screenshot({ path: `${out}/${name}-2.png`, fullPage: true });
  await page.locator("button[aria-pressed]").first().click();
  const n = await page.locator(".figure > .truth > details, .truth > details").count();
  for (let i = 0; i < n; i++) {
    const d = page.locator(".truth > details").nth(i);
    await d.locator("> summary").click();
    await page.waitForTimeout(300);
    if (i === 3) {
      const t = Date.now();
      await d.locator("button").first().click();
      await page.waitForTimeout(150);
      await page.screenshot({ path: `${out}/${name}-run.png` });
      await page.waitForSelector('output[name="households-trapped"]', { timeout: 60000 });
      console.log(name, "study took", Date.now() - t);
      await d.locator("table button").nth(1).click();
      await page.waitForTimeout(600);
    }
    await d.screenshot({ path: `${out}/${name}-d${i}.png` });
    await d.locator("> summary").click();
  }
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  console.log(name, "overflow", overflow);
  await page.close();
}
await browser.close();
