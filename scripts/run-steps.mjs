import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { closingLine, stepCounts } from "./counts.mjs";
import { runProgram } from "./programs.mjs";

function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return null;
  }
}

async function runStep(step, reportFile) {
  const args = [...step.args, ...(step.reportArgs?.(reportFile) ?? [])];
  const exitCode = await runProgram(step.program, args, step.reportEnv?.(reportFile));
  return stepCounts(exitCode, step.counts, step.counts ? readReport(reportFile) : null);
}

function outcome(name, counts) {
  const word = counts.failed > 0 ? "FAILED" : "passed";
  return `${word}  ${name}: ${closingLine([counts])}`;
}

/** Runs the steps one after another, whatever fails; resolves with the exit code. */
export async function runSteps(steps) {
  const reports = mkdtempSync(path.join(tmpdir(), "full-circle-"));
  const results = new Map();
  for (const [index, step] of steps.entries()) {
    console.log(`\n── ${step.name} ──`);
    if (results.get(step.needs)?.failed > 0) {
      console.log(`Not run: it needs "${step.needs}", which failed.`);
      results.set(step.name, { passed: 0, failed: 1, skipped: 0 });
    } else {
      results.set(step.name, await runStep(step, path.join(reports, `${index}.json`)));
    }
    console.log(outcome(step.name, results.get(step.name)));
  }
  rmSync(reports, { recursive: true, force: true });

  console.log("");
  for (const [name, counts] of results) console.log(outcome(name, counts));
  const all = [...results.values()];
  console.log(`\n${closingLine(all)}`);
  return all.some((counts) => counts.failed > 0) ? 1 : 0;
}
