import { expect, it } from "vitest";
import en from "@/content/messages/en/debt-trap.json";
import { defaultsOf, type Values } from "@/lib/parameters";
import { guessedFuture, guessedKeys } from "./guessed";
import { parameters } from "./params";

const after = (guess: number, change: Values = {}) =>
  guessedFuture({ ...defaultsOf(parameters), ...change }, guess);

it("tells what a debt as large as the guess would come to", () => {
  expect(after(10_000)).toMatchObject({ key: "clears", months: 36 });
  expect(after(20_000)).toMatchObject({ key: "stays", owed: 2_000_000 });
  const { key, owed } = after(22_000, { years: 5 });
  expect([key, Math.round(owed / 100)]).toEqual(["grows", 26_562]);
  expect(after(100_000, { rate: 100, years: 20 }).key).toBe("past");
  expect(after(200_000, { rate: 0, surplus: 10 }).key).toBe("beyond");
});

it("has a sentence for each, and one for where there is no line", () => {
  expect(Object.keys(en.gap).sort()).toEqual([...guessedKeys, "no-line"].sort());
});
