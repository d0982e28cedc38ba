import path from "node:path";
import { fileURLToPath } from "node:url";
import { run } from "./child.mjs";

export const root = fileURLToPath(new URL("..", import.meta.url));

// Started as scripts of Node rather than through node_modules/.bin, whose files differ on Windows.
const programs = {
  biome: "node_modules/@biomejs/biome/bin/biome",
  next: "node_modules/next/dist/bin/next",
  playwright: "node_modules/@playwright/test/cli.js",
  tsc: "node_modules/typescript/bin/tsc",
  vitest: "node_modules/vitest/vitest.mjs",
  e2e: "scripts/e2e.mjs",
};

/** Runs one of the project's own tools from the root of the project and resolves with its exit code. */
export function runProgram(name, args, env = {}) {
  return run(process.execPath, [path.join(root, programs[name]), ...args], {
    cwd: root,
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1", ...env },
  });
}
