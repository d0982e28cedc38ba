import { expect, it } from "vitest";
import { yearTicks } from "./use-axes";

it.each([
  [1, [0, 1]],
  [6, [0, 1, 2, 3, 4, 5, 6]],
  [7, [0, 2, 4, 6]],
  [10, [0, 5, 10]],
  [15, [0, 5, 10, 15]],
  [30, [0, 5, 10, 15, 20, 25, 30]],
])("names few and round years of %i", (years, ticks) => {
  expect(yearTicks(years)).toEqual(ticks);
});
