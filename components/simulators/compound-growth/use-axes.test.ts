import { expect, it } from "vitest";
import { yearTicks } from "./use-axes";

it.each([
  [1, [0, 1]],
  [6, [0, 3, 6]],
  [7, [0, 2, 4, 6]],
  [10, [0, 5, 10]],
  [15, [0, 3, 6, 9, 12, 15]],
  [20, [0, 5, 10, 15, 20]],
  [30, [0, 15, 30]],
])("names few and round years of %i", (years, ticks) => {
  expect(yearTicks(years)).toEqual(ticks);
});
