/**
 * `npm run bench`: the measurements of the speed budget, in one run on the built site. `npm run -s bench -- --json`
 * prints them as one JSON object; `-- --engine` measures the engine alone, without a browser or a build. A missed target is told, not an error; exit code 1 means that nothing was measured.
 */
import { chromium } from "@playwright/test";
import { engineComparison } from "./bench/engine";
import { measure } from "./bench/measure";
import { engineReportOf, reportOf } from "./bench/report";
import { startSite } from "./bench/site";
import { engineTargetsOf, targetsOf } from "./bench/targets";
import { findBrowser } from "./browser.mjs";
import { browserFlags } from "./browser-flags.mjs";

const asked = (option: string) => process.argv.includes(option);

async function benchEngine(): Promise<string> {
  const comparison = await engineComparison();
  const targets = engineTargetsOf(comparison);
  return asked("--json")
    ? JSON.stringify({ node: process.version, comparison, targets })
    : engineReportOf(comparison, targets);
}

async function bench(): Promise<string> {
  const executablePath = findBrowser();
  const site = await startSite();
  const browser = await chromium.launch({ executablePath, args: browserFlags });
  try {
    const measures = await measure(browser, site.url);
    const targets = targetsOf(measures);
    return asked("--json") ? JSON.stringify({ ...measures, targets }) : reportOf(measures, targets);
  } finally {
    await browser.close();
    site.stop();
  }
}

// Only the measurements go to stdout; what is said on the way (a browser being installed) goes to stderr.
console.log = console.error;
try {
  process.stdout.write(`${await (asked("--engine") ? benchEngine() : bench())}\n`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
