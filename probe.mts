import { chromium } from "@playwright/test";
import AxeBuilder from "@axe-core/playwright";
import { createServer } from "node:http";
import { browserFlags } from "./scripts/browser-flags.mjs";
const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: browserFlags });
const base = "http://localhost:3122";
// sandboxed frame
const host = createServer((_, r) => { r.setHeader("content-type", "text/html"); r.end(`<iframe sandbox="allow-scripts" width=800 height=3000 src="${base}/en/embed/simulators/debt-trap"></iframe>`); }).listen(3922);
{
  const page = await browser.newPage({ viewport: { width: 900, height: 900 } });
  page.on("console", (m) => { if (m.type() === "error") console.log("sandbox console", m.text().slice(0, 200)); });
  page.on("worker", () => console.log("sandbox: a worker was made"));
  await page.goto("http://localhost:3922/", { waitUntil: "networkidle" });
  const f = page.frameLocator("iframe");
  await f.locator(".guess-panel button").first().click();
  const d = f.locator(".truth > details").nth(3);
  await d.locator("> summary").click();
  const t = Date.now();
  await d.locator("button").first().click();
  await f.locator("progress").waitFor();
  const p1 = await f.locator("progress").getAttribute("value");
  await d.locator("button").first().click(); // cancel
  console.log("sandbox cancelled at", p1, "progress gone:", (await f.locator("progress").count()) === 0);
  await d.locator("button").first().click();
  await f.locator('output[name="households-trapped"]').first().waitFor({ timeout: 60000 });
  console.log("sandbox done", Date.now() - t, await f.locator('output[name="households-trapped"]').first().getAttribute("data-value"));
  await page.close();
}
host.close();
for (const q of ["balance=abc&foo=1&rate=-5", "rate=100&balance=500000&years=20", "surplus=0&spending=600", "rate=0&surplus=10", "limit=0&other-limit=0&shock=500000&rate=0&surplus=0"]) {
  const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
  page.on("pageerror", (e) => console.log("ERR", q, e.message));
  await page.goto(`${base}/en/simulators/debt-trap?${q}`, { waitUntil: "networkidle" });
  await page.locator(".guess-panel button").first().click();
  console.log(q, "|", await page.locator(".finding").innerText());
  const all = await page.locator("main").innerText();
  if (/NaN|undefined|Infinity/.test(all)) console.log("BAD", all.match(/.{30}(NaN|undefined|Infinity).{10}/)?.[0]);
  for (const d of await page.locator(".truth > details").all()) await d.locator("> summary").click();
  const open = await page.locator("main").innerText();
  if (/NaN|undefined|Infinity|debt-trap\./.test(open)) console.log("BAD open", open.match(/.{30}(NaN|undefined|Infinity|debt-trap\.).{10}/)?.[0]);
  await page.locator(".truth > details").nth(3).locator("button").first().click();
  await page.waitForFunction(() => document.querySelector('output[name="households-trapped"]') || [...document.querySelectorAll('[role=status]')].some((e) => /Try a lower rate/.test(e.textContent ?? "")), null, { timeout: 60000 });
  await page.screenshot({ path: `/tmp/dt/q-${q.slice(0, 12)}.png`, fullPage: true });
  await page.close();
}
for (const [locale, theme] of [["en", "light"], ["zh", "dark"]]) {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  await page.goto(`${base}/${locale}/simulators/debt-trap?theme=${theme}`, { waitUntil: "networkidle" });
  await page.locator(".guess-panel button").first().click();
  for (const d of await page.locator(".truth details").all()) await d.evaluate((e: HTMLDetailsElement) => { e.open = true; });
  await page.locator(".truth > details").nth(3).locator("button").first().click();
  await page.locator('output[name="households-trapped"]').first().waitFor({ timeout: 60000 });
  const r = await new AxeBuilder({ page }).analyze();
  console.log(locale, theme, "axe", r.violations.map((v) => `${v.id}: ${v.nodes.length} ${v.nodes[0]?.html.slice(0, 160)}`));
  // every reason opens
  const names = await page.locator(".truth output[name]").evaluateAll((all) => all.map((e) => e.getAttribute("name")));
  console.log([...new Set(names)].length, "outputs");
  for (const name of ["tipping-point", "own-months", "wheel-out", "households-trapped"]) {
    await page.locator(`.truth output[name="${name}"] [role=button]`).first().click();
    await page.locator("dialog table").waitFor();
    await page.screenshot({ path: `/tmp/dt/why-${locale}-${name}.png` });
    await page.keyboard.press("Escape");
  }
  await context.close();
}
await browser.close();
