/**
 * What is checked, in order. A step without `counts` is one test; one with it is as many as its JSON report says,
 * written to the file given. A step is not run, and fails, when the step it `needs` has failed.
 */
import { playwrightCounts, vitestCounts } from "./counts.mjs";

export const quickSteps = [
  { name: "format and lint", program: "biome", args: ["check", "--error-on-warnings"] },
  // A fresh clone has neither next-env.d.ts nor the types of the routes.
  { name: "route types", program: "next", args: ["typegen"] },
  { name: "engine types", program: "tsc", args: ["-p", "engine", "--noEmit"] },
  { name: "types", program: "tsc", args: ["--noEmit"] },
  {
    name: "unit tests",
    program: "vitest",
    args: ["run", "--reporter=default", "--reporter=json"],
    reportArgs: (file) => [`--outputFile.json=${file}`],
    counts: vitestCounts,
  },
];

export const slowSteps = [
  { name: "build", program: "next", args: ["build"] },
  {
    name: "browser tests",
    needs: "build",
    program: "e2e",
    args: ["--reporter=list,json"],
    reportEnv: (file) => ({ PLAYWRIGHT_JSON_OUTPUT_FILE: file }),
    counts: playwrightCounts,
  },
];
