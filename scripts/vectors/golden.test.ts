import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { kinds } from "./kinds";
import { runCases } from "./run-cases";

const folder = fileURLToPath(new URL("../../tests/golden/", import.meta.url));
/** Of an older form, without kinds: the test of the card engine reads it. */
const readElsewhere = ["minimum-payment.json"];
const files = readdirSync(folder).filter(
  (file) => file.endsWith(".json") && !readElsewhere.includes(file),
);

describe("published cases", () => {
  it.each(files)("all come out as printed: %s", (file) => {
    const results = runCases(readFileSync(`${folder}${file}`, "utf8"), kinds);
    expect(results.length).toBeGreaterThan(0);
    expect(results.filter(({ passed }) => !passed).map(({ line }) => line)).toEqual([]);
  });
});
