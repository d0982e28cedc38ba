import { expect, it } from "vitest";
import en from "@/content/messages/en/debt-trap.json";
import zh from "@/content/messages/zh/debt-trap.json";
import { chanceFindingKeys, chanceFindingOf } from "./chance-finding";
import type { LeverId } from "./levers";

const result = (id: LeverId, trapped: number) => ({
  id,
  trapped,
  missed: 0,
  juggled: 0,
  free: 0,
  median: 0,
  worst: 0,
  fan: [],
});

it("names the change after which the fewest are trapped, and none where nothing helps", () => {
  const results = [result("usual", 50), result("savings", 20), result("rate", 10)];
  expect(chanceFindingOf(results)).toEqual({
    key: "some-lever",
    trapped: 50,
    lever: "rate",
    share: 10,
  });
  expect(chanceFindingOf([result("usual", 50), result("spending", 90)]).key).toBe("some");
  expect(chanceFindingOf([result("usual", 0), result("spending", 90)]).key).toBe("none");
  expect(chanceFindingOf([result("usual", 100), result("rate", 90)]).key).toBe("all-lever");
  expect(chanceFindingOf([result("usual", 100)]).key).toBe("all");
});

it("has a sentence for every key in both languages", () => {
  for (const messages of [en, zh])
    expect(Object.keys(messages.chance.finding).sort()).toEqual([...chanceFindingKeys].sort());
});
