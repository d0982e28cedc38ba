import { describe, expect, it } from "vitest";
import { closingLine, playwrightCounts, stepCounts, vitestCounts } from "./counts.mjs";

const cases = (...statuses: string[]) => statuses.map((status) => ({ status }));

describe(vitestCounts, () => {
  it("counts cases, and a file that could not be loaded as one failure", () => {
    const report = {
      testResults: [
        { status: "failed", assertionResults: cases("passed", "failed", "pending", "todo") },
        { status: "passed", assertionResults: cases("passed", "passed") },
        { status: "failed", assertionResults: [] },
      ],
    };
    expect(vitestCounts(report)).toEqual({ passed: 3, failed: 2, skipped: 2 });
  });
});

describe(playwrightCounts, () => {
  it("counts cases, and errors outside any case as failures", () => {
    const stats = { expected: 5, unexpected: 1, flaky: 0, skipped: 2 };
    const errors = [{ message: "the server did not start" }];
    expect(playwrightCounts({ stats, errors })).toEqual({ passed: 5, failed: 2, skipped: 2 });
  });
});

describe(stepCounts, () => {
  const none = { passed: 0, failed: 0, skipped: 0 };
  const counting = (counts: typeof none) => () => ({ ...counts });

  it("is one test for a plain step", () => {
    expect(stepCounts(0)).toEqual({ ...none, passed: 1 });
    expect(stepCounts(2)).toEqual({ ...none, failed: 1 });
  });

  it("never passes without a report, without a test, or with a bad exit", () => {
    expect(stepCounts(0, counting(none), null)).toEqual({ ...none, failed: 1 });
    expect(stepCounts(0, counting({ ...none, skipped: 3 }), {})).toMatchObject({ failed: 1 });
    expect(stepCounts(1, counting({ ...none, passed: 7 }), {})).toMatchObject({ failed: 1 });
  });
});

describe(closingLine, () => {
  it("names skipped tests only when there are some", () => {
    expect(closingLine([{ passed: 3, failed: 0, skipped: 0 }])).toBe("3 passed, 0 failed");
    const more = { passed: 1, failed: 2, skipped: 4 };
    expect(closingLine([{ passed: 3, failed: 0, skipped: 0 }, more])).toBe(
      "4 passed, 2 failed, 4 skipped",
    );
  });
});
