import { createRequire } from "node:module";
import path from "node:path";
import type { Page } from "@playwright/test";
import { root } from "../programs.mjs";
import type { EngineComparison } from "./engine-compare";

/** tsx's own esbuild: what tsx itself makes of a module is slower, for it keeps names and modules apart. */
async function bundled(file: string): Promise<string> {
  const require = createRequire(import.meta.url);
  const { build } = createRequire(require.resolve("tsx/package.json"))("esbuild");
  const { outputFiles } = await build({
    entryPoints: [path.join(root, "scripts/bench", file)],
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
  const code = await bundled("engine-loop.ts");
  const node = new Function(`${code}; return fullCircleEngine.runsASecond()`)();
  const browser = await page.evaluate(`${code}; fullCircleEngine.runsASecond()`);
  return { node, browser: Number(browser) };
}

/** The engine against a plain loop and two libraries, all in one bundle in Node. */
export async function engineComparison(): Promise<EngineComparison> {
  const code = await bundled("engine-compare.ts");
  return new Function(`${code}; return fullCircleEngine.compare()`)();
}
