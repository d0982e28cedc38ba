import { expect, it } from "vitest";
import { draw } from "./draw";
import { rowOrder } from "./row-order";
import { whoSaysWhat } from "./sample-more-items";

it("is the order in which a match shows its rows, also after numbers were drawn", () => {
  const spec = { balance: { minimum: 1000, maximum: 9000, step: 500 }, rate: { oneOf: [12, 18] } };
  for (const item of [whoSaysWhat, { ...whoSaysWhat, draw: spec }]) {
    const rows = item.rows.map(({ id }) => id);
    for (let seed = 1; seed <= 50; seed++) {
      const drawn = draw(item, seed);
      if (drawn.kind !== "match") throw new Error("This test asks for a match.");
      expect(rowOrder({ rows, draw: item.draw ?? {} }, seed)).toEqual(
        drawn.rows.map(({ id }) => id),
      );
    }
  }
});
