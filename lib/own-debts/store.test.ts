import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { emptyList, LARGEST_FILE, limits, type OwnList, readList, writeList } from "./schema";
import { createOwnList, type ListStorage } from "./store";

const two: OwnList = {
  spends: "b",
  debts: [
    { id: "a", name: "Car loan", balance: 2000, rate: 12, minimum: 150 },
    { id: "b", name: "信用卡", balance: 12_000.55, rate: 18.25, minimum: 0 },
  ],
};

/** A device that keeps one text. */
function device(kept: string | null = null): ListStorage & { text(): string | null } {
  let text = kept;
  return {
    text: () => text,
    read: () => text,
    write: (next) => {
      text = next;
    },
    clear: () => {
      text = null;
    },
  };
}

const refusing: ListStorage = {
  read: () => {
    throw new Error("refused");
  },
  write: () => {
    throw new Error("refused");
  },
  clear: () => {
    throw new Error("refused");
  },
};

describe("a list written to a file", () => {
  it("is read back as it was", () => {
    expect(readList(writeList(two))).toEqual({ ok: true, list: two });
    expect(readList(writeList(emptyList))).toEqual({ ok: true, list: emptyList });
    expect(readList(`\ufeff${writeList(two)}`)).toEqual({ ok: true, list: two });
  });

  const changed = (change: object) => JSON.stringify({ ...JSON.parse(writeList(two)), ...change });
  const debt = (change: object) =>
    changed({ debts: [{ ...two.debts[0], ...change }], spends: "a" });

  it.each([
    ["words", "two debts, please", "not-json"],
    ["nothing", "", "not-json"],
    ["another file", '{"debts":[]}', "not-a-list"],
    ["a list of nothing but null", "null", "not-a-list"],
    ["a later version", changed({ version: 2 }), "newer"],
    ["a version that is none", changed({ version: "2" }), "not-a-list"],
    ["a field nobody knows", changed({ script: "x" }), "not-a-list"],
    ["a prototype", '{"__proto__":{"debts":[]},"format":"full-circle-debts"}', "not-a-list"],
    ["the same debt twice", changed({ debts: [two.debts[0], two.debts[0]] }), "not-a-list"],
    ["spending on a debt that is not there", changed({ spends: "c" }), "not-a-list"],
    ["a debt below zero", debt({ balance: -5 }), "not-a-list"],
    ["a debt beyond reason", debt({ balance: 1e300 }), "not-a-list"],
    ["thousandths", debt({ balance: 10.001 }), "not-a-list"],
    ["an amount in words", debt({ balance: "2000" }), "not-a-list"],
    ["a name without end", debt({ name: "x".repeat(41) }), "not-a-list"],
    ["a name that turns the text round", debt({ name: "abc\u202Edef" }), "not-a-list"],
    ["a name of spaces", debt({ name: " " }), "not-a-list"],
    [
      "ten debts",
      changed({ debts: Array.from({ length: 10 }, (_, i) => ({ ...two.debts[0], id: `d${i}` })) }),
      "not-a-list",
    ],
    ["a file of megabytes", " ".repeat(LARGEST_FILE + 1), "too-large"],
    ["brackets without end", "[".repeat(19_000), "not-json"],
  ])("is refused whole if it is %s", (_, text, problem) => {
    expect(readList(text)).toEqual({ ok: false, problem });
  });

  it("is never more than the limits of the form allow, whatever the file says", () => {
    fc.assert(
      fc.property(fc.double(), fc.double(), fc.string(), (balance, rate, name) => {
        const read = readList(debt({ balance, rate, name }));
        if (!read.ok) return;
        const [first] = read.list.debts;
        expect(first?.balance).toBeGreaterThanOrEqual(limits.balance.minimum);
        expect(first?.rate).toBeLessThanOrEqual(limits.rate.maximum);
      }),
    );
  });
});

describe("the list of a device", () => {
  it("is kept and found again", () => {
    const kept = device();
    const store = createOwnList(kept);
    store.load();
    expect(store.state()).toEqual({ list: emptyList, status: "kept" });
    store.set(two);
    const again = createOwnList(kept);
    again.load();
    expect(again.state()).toEqual({ list: two, status: "kept" });
    again.set(emptyList);
    expect(kept.text()).toBe(null);
  });

  it("says that a browser refuses before anything is typed, and lives on in memory", () => {
    const store = createOwnList(refusing);
    store.load();
    expect(store.state().status).toBe("memory-only");
    store.set(two);
    expect(store.state()).toEqual({ list: two, status: "memory-only" });
  });

  it("leaves a record that it cannot read as it is, until the reader replaces it", () => {
    const kept = device("{ spoiled");
    const store = createOwnList(kept);
    store.load();
    expect(store.state()).toEqual({ list: emptyList, status: "unreadable" });
    store.set(two);
    expect(store.state()).toEqual({ list: two, status: "unreadable" });
    expect(kept.text()).toBe("{ spoiled");
    store.replace();
    expect(store.state().status).toBe("kept");
    expect(readList(kept.text() ?? "")).toEqual({ ok: true, list: two });
  });

  it("does not lose what is on the page when another tab spoils the record", () => {
    const kept = device();
    const store = createOwnList(kept);
    store.load();
    store.set(two);
    kept.write("nonsense");
    store.load();
    expect(store.state()).toEqual({ list: two, status: "unreadable" });
  });

  it("tells its listeners of every change", () => {
    const store = createOwnList(device());
    let heard = 0;
    const stop = store.subscribe(() => heard++);
    store.load();
    store.set(two);
    stop();
    store.set(emptyList);
    expect(heard).toBe(2);
  });
});
