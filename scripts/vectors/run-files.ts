import { readFileSync } from "node:fs";
import type { Kind } from "./kind";
import { runCases } from "./run-cases";

export type Counts = { readonly passed: number; readonly failed: number };

/** Runs the files, prints a line a case, and counts. A file that cannot be read is one failure with a sentence. */
export function runFiles(
  files: readonly string[],
  kinds: Readonly<Record<string, Kind>>,
  print: (line: string) => void,
): Counts {
  let passed = 0;
  let failed = 0;
  for (const file of files) {
    try {
      for (const result of runCases(readFileSync(file, "utf8"), kinds)) {
        print(result.line);
        if (result.passed) passed += 1;
        else failed += 1;
      }
    } catch (error) {
      failed += 1;
      print(`FAIL ${file} cannot be read: ${error instanceof Error ? error.message : error}`);
    }
  }
  return { passed, failed };
}
