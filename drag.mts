import { chromium } from "@playwright/test";
import { browserFlags } from "./scripts/browser-flags.mjs";
const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: browserFlags });
for (const id of ["minimum-payment", "debt-trap"]) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(`http://localhost:3122/en/simulators/${id}`, { waitUntil: "networkidle" });
  await page.locator(".guess-panel button").first().click();
  await page.waitForSelector(".recharts-surface");
  const cdp = await page.context().newCDPSession(page);
  await cdp.send("Emulation.setCPUThrottlingRate", { rate: 6 });
  await page.evaluate(() => {
    (window as any).seen = [];
    new PerformanceObserver((l) => { for (const e of l.getEntries()) (window as any).seen.push(e.duration); }).observe({ type: "event", durationThreshold: 16, buffered: false } as any);
  });
  const slider = page.locator(".truth input.slider").first();
  await slider.focus();
  const times: number[] = [];
  for (let i = 0; i < 80; i++) {
    const key = i % 40 < 20 ? "ArrowRight" : "ArrowLeft";
    const t = await page.evaluate(async (key) => {
      const el = document.activeElement as HTMLElement;
      const t = performance.now();
      el.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
      await new Promise((r) => requestAnimationFrame(() => { const c = new MessageChannel(); c.port1.onmessage = r; c.port2.postMessage(0); }));
      return performance.now() - t;
    }, key);
    times.push(t);
  }
  times.sort((a, b) => a - b);
  console.log(id, "median", times[40]?.toFixed(0), "p90", times[72]?.toFixed(0), "max", times[79]?.toFixed(0));
  await page.close();
}
await browser.close();
