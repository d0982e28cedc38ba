import { createRequire } from "node:module";
import path from "node:path";
import type { Page } from "@playwright/test";
import { root } from "../programs.mjs";

/** tsx's own esbuild: what tsx itself makes of a module is slower, for it keeps names and modules apart. */
async function bundled(): Promise<string> {
  const require = createRequire(import.meta.url);
  const { build } = createRequire(require.resolve("tsx/package.json"))("esbuild");
  const { outputFiles } = await build({
    entryPoints: [path.join(root, "scripts/bench/engine-loop.ts")],
    bundle: true,
    minify: true,
    format: "iife",
    globalName: "fullCircleEngine",
    target: "es2022",
    write: false,
  });
  return outputFiles[0].text;
}

export type EngineSpeed = { readonly node: number; readonly browser: number };

/** Runs of the 200-month case a second, with the engine bundled and minified as on the site. */
export async function engineSpeed(page: Page): Promise<EngineSpeed> {
  const code = await bundled();
  const node = new Function(`${code}; return fullCircleEngine.runsASecond()`)();
  const browser = await page.evaluate(`${code}; fullCircleEngine.runsASecond()`);
  return { node, browser: Number(browser) };
}
