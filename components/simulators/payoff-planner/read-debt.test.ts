import { describe, expect, it } from "vitest";
import { readNumber } from "@/lib/i18n/read-number";
import { LONGEST_NAME, limits, ownListSchema } from "@/lib/own-debts/schema";
import { MOST_DEBTS } from "./hand-order";
import { type Draft, freshId, readDraft } from "./read-debt";

const rules = { limits, longestName: LONGEST_NAME, number: readNumber };
const good: Draft = { name: " Visa ", balance: "$12,000.50", rate: "18.25%", minimum: "400" };

const wrongIn = (change: Partial<Draft>) => {
  const read = readDraft({ ...good, ...change }, rules);
  return read.ok ? [] : read.wrong;
};

describe(readDraft, () => {
  it("reads numbers as people type them", () => {
    const entry = { name: "Visa", balance: 12_000.5, rate: 18.25, minimum: 400 };
    expect(readDraft(good, rules)).toEqual({ ok: true, entry });
    expect(wrongIn({ balance: "１.２万" })).toEqual([]);
  });

  it("takes an empty minimum for none", () => {
    const read = readDraft({ ...good, minimum: "" }, rules);
    expect(read.ok && read.entry.minimum).toBe(0);
  });

  it("names every field that cannot be used", () => {
    expect(wrongIn({ name: "  " })).toEqual(["name"]);
    expect(wrongIn({ name: "x".repeat(LONGEST_NAME + 1) })).toEqual(["name"]);
    expect(wrongIn({ balance: "0" })).toEqual(["balance"]);
    expect(wrongIn({ balance: "-5", rate: "lots" })).toEqual(["balance", "rate"]);
    expect(wrongIn({ rate: "", minimum: "1e9" })).toEqual(["rate", "minimum"]);
    expect(wrongIn({ balance: "99999999999" })).toEqual(["balance"]);
  });

  it("gives nothing that the kept list would refuse", () => {
    for (const name of ["a\u202Eb", "\u200B c", "d\te", "信用卡"]) {
      const read = readDraft({ ...good, name, balance: "10.005", rate: "3.14159265" }, rules);
      if (!read.ok) throw new Error(`"${name}" was refused`);
      const list = {
        format: "full-circle-debts",
        version: 1,
        spends: "a",
        debts: [{ id: "a", ...read.entry }],
      };
      expect(ownListSchema.safeParse(list).success).toBe(true);
    }
  });
});

describe("the list", () => {
  it("is no longer than an order by hand can name", () => {
    const debts = Array.from({ length: MOST_DEBTS + 1 }, (_, i) => ({
      id: `d${i}`,
      name: "x",
      balance: 1,
      rate: 1,
      minimum: 1,
    }));
    const list = (count: number) => ({
      format: "full-circle-debts",
      version: 1,
      spends: "d0",
      debts: debts.slice(0, count),
    });
    expect(ownListSchema.safeParse(list(MOST_DEBTS)).success).toBe(true);
    expect(ownListSchema.safeParse(list(MOST_DEBTS + 1)).success).toBe(false);
  });

  it("gives a new debt an id that none has", () => {
    expect(freshId([])).toBe("debt-1");
    expect(freshId(["debt-1", "debt-3"])).toBe("debt-4");
    expect(freshId(["debt-2"])).toBe("debt-3");
  });
});
