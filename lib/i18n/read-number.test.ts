import { describe, expect, it } from "vitest";
import { readNumber } from "./read-number";

describe(readNumber, () => {
  it.each([
    ["1,015", 1015],
    ["¥1015", 1015],
    ["￥１，０１５", 1015],
    ["$ 1 015.50", 1015.5],
    ["24.99%", 24.99],
    ["２４．９９％", 24.99],
    ["1万", 10_000],
    ["1.5k", 1500],
    ["1015 元", 1015],
    ["45个月", 45],
    [".5", 0.5],
    ["-0", 0],
  ])("reads %s as %d", (text, value) => {
    expect(readNumber(text)).toEqual({ ok: true, value });
  });

  it.each([
    ["", "empty"],
    ["  ", "empty"],
    ["%", "empty"],
    ["abc", "not-a-number"],
    ["NaN", "not-a-number"],
    ["Infinity", "not-a-number"],
    ["1e9", "not-a-number"],
    ["1.2.3", "not-a-number"],
    ["--5", "not-a-number"],
    ["-5", "negative"],
    ["−５", "negative"],
    ["9999999999999", "too-large"],
  ])("says why %j cannot be read: %s", (text, reason) => {
    expect(readNumber(text)).toEqual({ ok: false, reason });
  });
});
