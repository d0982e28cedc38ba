import { defineConfig } from "@playwright/test";
import { browserFlags } from "./scripts/browser-flags.mjs";
import "./tests/e2e/support/json-modules.mjs";

// Another port lets two checkouts be tested side by side.
const port = Number(process.env.E2E_PORT ?? 4173);

export default defineConfig({
  testDir: "tests/e2e",
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  reporter: "list",
  use: {
    baseURL: `http://localhost:${port}`,
    browserName: "chromium",
    locale: "en-US",
    timezoneId: "UTC",
    trace: "off",
    launchOptions: {
      // Set by scripts/e2e.mjs; without it Playwright takes the browser it has installed itself.
      executablePath: process.env.FULL_CIRCLE_BROWSER,
      args: browserFlags,
    },
  },
  projects: [
    { name: "desktop", use: { viewport: { width: 1280, height: 900 } } },
    {
      name: "phone",
      // The others set their own screen, need a keyboard or no screen at all.
      testIgnore:
        /(bad-input|bad-query|budget|catalog|embed-element|embed-protocol|forced-colours|glossary|keyboard|layout|lessons|network|no-script|oembed|pictures|progress-log|simulator-pages|simulators-wide|storage)\.spec\.ts$/,
      use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
    },
  ],
  webServer: {
    command: "node scripts/start.mjs",
    env: { PORT: String(port) },
    port,
    // Never a server that was there before: it may serve an older build.
    reuseExistingServer: false,
    // Enough to build the site first, when the browser tests are run on their own.
    timeout: 300_000,
    stdout: "pipe",
    gracefulShutdown: { signal: "SIGTERM", timeout: 5_000 },
  },
});
