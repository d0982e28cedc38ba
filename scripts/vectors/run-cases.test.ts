import { describe, expect, it } from "vitest";
import type { Kind } from "./kind";
import { halfOfLastDigit, withPrintedNumbers } from "./printed";
import { runCases } from "./run-cases";
import { allowed } from "./tolerance";

const echo: Kind = (inputs) => ({ ...inputs });

function lines(...cases: string[]) {
  return runCases(`{"cases": [${cases.join(",")}]}`, { echo }).map(({ line }) => line);
}

function run(inputs: string, expected: string, tolerance = "{}") {
  return lines(
    `{"id": "a", "kind": "echo", "inputs": ${inputs}, "expected": ${expected}, "tolerance": ${tolerance}}`,
  )[0];
}

describe(runCases, () => {
  it("prints ok, or what was expected and what came", () => {
    expect(run('{"months": 12}', '{"months": 12}')).toBe("ok a");
    expect(run('{"months": 13, "total": 5}', '{"months": 12, "total": 5}')).toBe(
      'FAIL a expected {"months":12} got {"months":13}',
    );
    expect(run("{}", '{"total": 5}')).toBe('FAIL a expected {"total":5} got {"total":null}');
  });

  it("compares words and truth values exactly, and lists and parts one by one", () => {
    expect(run('{"never": true, "way": "a"}', '{"never": true, "way": "a"}')).toBe("ok a");
    expect(run('{"never": "true"}', '{"never": true}')).toContain("FAIL");
    expect(run('{"days": [24, 16]}', '{"days": [24, 16]}')).toBe("ok a");
    expect(run('{"days": [24]}', '{"days": [24, 16]}')).toContain("FAIL");
    expect(run('{"may": {"cash": 4}}', '{"may": {"cash": 5}}', '{"money": 0}')).toBe(
      'FAIL a expected {"may.cash":5} got {"may.cash":4}',
    );
  });

  it("is never near to what is not a number", () => {
    expect(run('{"total": "5"}', '{"total": 5}', "10")).toContain("FAIL");
    expect(run('{"total": null}', '{"total": 5}', "10")).toContain("FAIL");
  });

  it("fails an unknown kind and an error of the engine, with their sentences", () => {
    expect(lines('{"id": "b", "kind": "toString", "expected": {}}')[0]).toContain(
      "no kind toString is known",
    );
    const broken: Kind = () => {
      throw new RangeError("The plan has no rate.");
    };
    const text = '{"cases": [{"kind": "broken", "inputs": {}, "expected": {"x": 1}}]}';
    expect(runCases(text, { broken })[0]?.line).toBe(
      'FAIL case 1 expected {"x":1} got an error: The plan has no rate.',
    );
  });

  it("says when a file is no JSON or holds no cases", () => {
    expect(() => runCases("{", {})).toThrow("The file is not JSON");
    expect(() => runCases("{}", {})).toThrow('no list named "cases"');
  });
});

describe(allowed, () => {
  it("takes the single number, then the key's own, then its group's", () => {
    expect(allowed(["total"], "5", 0.1)).toBe(0.1);
    expect(allowed(["total"], "5", { total: 0.2, money: 0.3 })).toBe(0.2);
    expect(allowed(["total"], "5", { money: 0.3, moneyWithUnroundedRate: 9 })).toBe(0.3);
    expect(allowed(["may", "cash"], "5", { may: 0.4 })).toBe(0.4);
    expect(allowed(["dayTotalCapReached"], "125", { days: 1 })).toBe(1);
    expect(allowed(["regZAprPercent"], "391.07", { aprPercent: 0.01 })).toBe(0.01);
  });

  it("else counts exactly, and money and rates to half of the last printed digit", () => {
    expect(allowed(["days_before_payment"], "24", {})).toBe(0);
    expect(allowed(["aprDecimals"], "1", { xPercent: 1 })).toBe(0);
    expect(allowed(["total"], "7733.49", undefined)).toBe(0.005);
    expect(allowed(["interest_per_day"], "1.0", {})).toBe(0.05);
    expect(allowed(["aprPercent"], "54", { money: 1 })).toBe(0.5);
  });
});

describe("numbers as printed", () => {
  it("keep their zeros, and words keep their digits", () => {
    expect(withPrintedNumbers('{"a 1.0": ["2.50", 24.0, -1e-9]}')).toEqual({
      "a 1.0": ["2.50", "24.0", "-1e-9"],
    });
  });

  it.each([
    ["24", 0.5],
    ["24.0", 0.05],
    ["893.33", 0.005],
    ["1.5e-3", 0.00005],
  ])("%s is meant to within %d", (printed, half) =>
    expect(halfOfLastDigit(printed)).toBeCloseTo(half, 12),
  );
});
