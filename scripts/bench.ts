/**
 * `npm run bench`: the measurements of the speed budget, in one run on the built site. `npm run -s bench -- --json`
 * prints them as one JSON object. A missed target is told, not an error; exit code 1 means that nothing was measured.
 */
import { chromium } from "@playwright/test";
import { measure } from "./bench/measure";
import { reportOf } from "./bench/report";
import { startSite } from "./bench/site";
import { targetsOf } from "./bench/targets";
import { findBrowser } from "./browser.mjs";
import { browserFlags } from "./browser-flags.mjs";

async function bench(): Promise<string> {
  const executablePath = findBrowser();
  const site = await startSite();
  const browser = await chromium.launch({ executablePath, args: browserFlags });
  try {
    const measures = await measure(browser, site.url);
    const targets = targetsOf(measures);
    return process.argv.includes("--json")
      ? JSON.stringify({ ...measures, targets })
      : reportOf(measures, targets);
  } finally {
    await browser.close();
    site.stop();
  }
}

// Only the measurements go to stdout; what is said on the way (a browser being installed) goes to stderr.
console.log = console.error;
try {
  process.stdout.write(`${await bench()}\n`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
