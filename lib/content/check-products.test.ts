import { describe, expect, it } from "vitest";
import { checkProduct } from "./check-products";
import type { Product } from "./product-schema";
import { sampleSimulator } from "./sample-lesson";

const words = { title: "Card", terms: "Ten percent." };
const source = {
  id: "bank",
  title: "Terms",
  publisher: "Bank",
  date: "2026",
  url: "https://example.org/terms",
  supports: ["rate"],
  quality: { en: "Good.", zh: "好。" },
};
const product: Product = {
  id: "card",
  simulator: "loan",
  fictional: false,
  held: "2026-11",
  currency: "USD",
  terms: { rate: 10, plan: "slow" },
  assumed: ["plan"],
  example: { balance: 100 },
  words: { en: words, zh: { title: "卡", terms: "一成。" } },
  sources: [source],
};

describe(checkProduct, () => {
  const check = (change: Partial<Product>) =>
    checkProduct("products/card.json", { ...product, ...change }, [sampleSimulator], ["/about"]);

  it("has nothing to say about a good product", () => {
    expect(check({})).toEqual([]);
  });

  it.each<[Partial<Product>, string]>([
    [{ id: "cart" }, "id: is not its file name"],
    [{ simulator: "lease" }, 'simulator: no simulator is called "lease"'],
    [
      { terms: { ...product.terms, colour: "red" } },
      "terms.colour: the simulator has no such parameter",
    ],
    [{ terms: { ...product.terms, rate: 51 } }, "terms.rate: 51 is refused: clamped"],
    [{ terms: { ...product.terms, rate: "ten" } }, 'terms.rate: "ten" is not a number'],
    [{ terms: { ...product.terms, plan: "odd" } }, "terms.plan: odd is refused: not-a-choice"],
    [{ example: {} }, "balance: is in neither terms nor example"],
    [{ example: { balance: 100, rate: 5 } }, "rate: is in both terms and example"],
    [{ assumed: [] }, "terms.plan: no source supports it, and it is not under assumed"],
    [{ assumed: ["plan", "rate"] }, 'assumed: "rate" has a source'],
    [{ assumed: ["plan", "fee"] }, 'assumed: "fee" is no term'],
    [
      { sources: [{ ...source, supports: ["rate", "fee"] }] },
      'sources.bank.supports: "fee" is no term',
    ],
    [{ sources: [source, source] }, "sources.bank: stands twice"],
    [
      { sources: [{ ...source, url: "ftp://example.org" }] },
      'sources.bank.url: "ftp://example.org" is neither https nor a page of this site',
    ],
    [
      { words: { ...product.words, en: { title: "Card!", terms: "Ten." } } },
      'words.en.title: "!" does not belong to our voice',
    ],
  ])("finds %j", (change, problem) => {
    expect(check(change)).toContain(`products/card.json: ${problem}`);
  });
});
