import { describe, expect, it } from "vitest";
import { fromMajor, minor, toMajor } from "../money";
import { percent } from "../rates";
import { minimumDue } from "./minimum";
import type { MinimumRule } from "./terms";

const statement = (before: number, interest: number) => ({
  balanceBeforeInterest: fromMajor(before),
  interest: fromMajor(interest),
  balance: fromMajor(before + interest),
});

function due(rule: Partial<MinimumRule>, before: number, interest: number, share = 2) {
  const base: MinimumRule = {
    kind: "percent",
    percent: percent(share),
    base: "before-interest",
    floor: fromMajor(35),
  };
  const terms = { ...base, ...rule } as MinimumRule;
  const { amount, because } = minimumDue(terms, statement(before, interest), "half-up");
  return `${toMajor(amount)} by ${because}`;
}

describe(minimumDue, () => {
  it("is a percentage of the balance without this month's interest", () => {
    expect(due({}, 5000, 100)).toBe("100.00 by minimum.percent");
  });

  it("is a percentage of the balance with this month's interest", () => {
    expect(due({ base: "after-interest" }, 5000, 100)).toBe("102.00 by minimum.percent");
  });

  it("puts this month's interest on top where the terms say so", () => {
    const rule = { kind: "percent-plus-interest" } as const;
    expect(due(rule, 5000, 100)).toBe("200.00 by minimum.percent-plus-interest");
  });

  it("is the floor when the percentage is less", () => {
    expect(due({}, 500, 10)).toBe("35.00 by minimum.floor");
  });

  it("is the whole balance when that is less than the floor", () => {
    expect(due({}, 20, 0.4)).toBe("20.40 by minimum.whole-balance");
  });

  it("is never more than the balance, however large the percentage", () => {
    expect(due({ kind: "percent-plus-interest" }, 500, 10, 100)).toBe(
      "510.00 by minimum.percent-plus-interest",
    );
    const rule = { kind: "percent-plus-interest", base: "after-interest" } as const;
    expect(due(rule, 500, 10, 100)).toBe("510.00 by minimum.whole-balance");
  });

  it("rounds the percentage to a whole minor unit", () => {
    expect(due({ floor: minor(0) }, 0.25, 0)).toBe("0.01 by minimum.percent");
  });
});
