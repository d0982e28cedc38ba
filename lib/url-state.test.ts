import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { defaultsOf, type Parameter } from "./parameters";
import { readQuery, writeQuery } from "./url-state";

const parameters: Parameter[] = [
  {
    key: "balance",
    kind: "number",
    unit: "money",
    minimum: 100,
    maximum: 5000,
    step: 1,
    default: 1000,
  },
  { key: "months", kind: "number", unit: "months", minimum: 1, maximum: 360, step: 1, default: 36 },
  { key: "plan", kind: "choice", choices: ["fixed", "target"], default: "fixed" },
];
const base = defaultsOf(parameters);
const read = (query: string) =>
  readQuery(new URLSearchParams(query), parameters, base, ["v", "theme"]);

describe(readQuery, () => {
  it("takes values as people type them", () => {
    expect(read("balance=%EF%BC%92%2C000&months=12&plan=target").values).toEqual({
      balance: 2000,
      months: 12,
      plan: "target",
    });
  });

  it.each([
    ["balance=-5", "balance", "clamped", 100],
    ["balance=99999999999999999999", "balance", "clamped", 5000],
    ["balance=NaN", "balance", "not-a-number", 1000],
    ["balance=", "balance", "not-a-number", 1000],
    ["balance=<script>", "balance", "not-a-number", 1000],
    ["months=2.4", "months", undefined, 2],
    ["plan=forever", "plan", "not-a-choice", "fixed"],
  ])("answers %s with a sane value and says what it did", (query, key, reason, value) => {
    const { values, notices } = read(query);
    expect(values[key]).toBe(value);
    expect(notices.map((notice) => notice.reason)).toEqual(reason ? [reason] : []);
  });

  it("names unknown keys and leaves other people's alone", () => {
    expect(read("theme=dark&v=1&balnace=5").notices).toEqual([
      { key: "balnace", given: "5", reason: "unknown" },
    ]);
  });

  it("says when a link was made for another version of the sums", () => {
    expect(read("v=2").notices).toEqual([{ key: "v", given: "2", reason: "version", used: "1" }]);
  });

  it("never gives a value outside its limits, whatever the text", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (balance, plan) => {
        const query = new URLSearchParams({ balance, plan });
        const { values } = readQuery(query, parameters, base, []);
        expect(values.balance).toBeGreaterThanOrEqual(100);
        expect(values.balance).toBeLessThanOrEqual(5000);
        expect(["fixed", "target"]).toContain(values.plan);
      }),
    );
  });
});

describe(writeQuery, () => {
  it("holds only what differs, and reads back the same", () => {
    const values = { ...base, balance: 2500.5, plan: "target" };
    const query = writeQuery(parameters, values, base);
    expect(query.toString()).toBe("balance=2500.5&plan=target");
    expect(readQuery(query, parameters, base, []).values).toEqual(values);
    expect(writeQuery(parameters, base, base).toString()).toBe("");
  });
});
