import { describe, expect, it } from "vitest";
import { formats } from "../i18n/format";
import { checkItems } from "./check-items";
import { draw, LAST_SEED } from "./draw";
import type { DrawnMatch, DrawnOrder } from "./drawn";
import { filler } from "./fill";
import { rightResponse } from "./right-response";
import {
  clearInAYear,
  cycleOrder,
  drawTheDebt,
  misleadingScreen,
  moreItems,
  quotesByCost,
  whatRaises,
  whoSaysWhat,
} from "./sample-more-items";
import type { Item } from "./schema";
import { score } from "./score";
import { validate } from "./validate";

const words = { never: "never", none: "none" };

function right(item: Item, seed = 1) {
  const drawn = draw(item, seed);
  return {
    drawn,
    response: rightResponse(drawn, filler(drawn.figures, formats("en", "USD"), words)),
  };
}

describe.each(moreItems.map((item) => [item.kind, item] as const))("%s", (_, item) => {
  it("accepts its right answer, refuses an empty one, and lets one not know", () => {
    const { drawn, response } = right(item);
    expect(validate(drawn, response).some(Boolean)).toBe(false);
    expect(score(drawn, response)).toMatchObject({ correct: true, score: 1, dontKnow: false });
    expect(validate(drawn, [])).toContain("empty");
    expect(validate(drawn, null)).toEqual([]);
    expect(score(drawn, null)).toMatchObject({ correct: false, score: 0, dontKnow: true });
  });

  it("has nothing wrong as data", () => {
    expect(checkItems([{ name: "l.json", json: { lesson: "l", items: [item] } }])).toEqual([]);
  });
});

describe("several right", () => {
  const drawn = draw(whatRaises, 1);

  it.each([
    [["purchase"], 0.5],
    [["purchase", "interest", "limit"], 0.5],
    [["payment", "limit"], 0],
    [["purchase", "interest", "payment", "limit"], 0],
  ])("%j scores %d: hits less false alarms", (response, share) => {
    expect(score(drawn, response)).toMatchObject({ correct: false, score: share });
  });
});

describe("ordering", () => {
  it("never begins with the right order", () => {
    for (let seed = 1; seed <= LAST_SEED; seed++) {
      const { entries, right } = draw(cycleOrder, seed) as DrawnOrder;
      expect(entries).not.toEqual(right);
    }
  });

  it("counts pairs, and marks places", () => {
    const verdict = score(draw(cycleOrder, 1), ["bill", "spend", "due", "rest"]);
    expect(verdict.score).toBeCloseTo(5 / 6);
    expect(verdict.fields.map(({ correct }) => correct)).toEqual([false, false, true, true]);
  });

  it("by figures, follows the numbers drawn", () => {
    const orders = new Set<string>();
    for (let seed = 1; seed <= 20; seed++) {
      const { right } = draw(quotesByCost, seed) as DrawnOrder;
      orders.add(right.map(({ id }) => id).join());
    }
    expect([...orders].sort()).toEqual(["daily,monthly,plain", "monthly,daily,plain"]);
  });

  it("refuses a response with an entry twice", () => {
    expect(validate(draw(cycleOrder, 1), ["spend", "spend", "due", "rest"])).toEqual(["empty"]);
  });
});

it("matching scores each row and asks for every one", () => {
  const drawn = draw(whoSaysWhat, 1) as DrawnMatch;
  const response = drawn.rows.map(() => "costly");
  expect(score(drawn, response).score).toBeCloseTo(2 / 3);
  expect(validate(drawn, ["costly", "", "costly"])).toEqual([null, "empty", null]);
});

it("a slider counts what lies within its tolerance", () => {
  const drawn = draw({ ...clearInAYear, draw: { ...clearInAYear.draw, balance: 10_000 } }, 1);
  expect(score(drawn, ["920"]).correct).toBe(true);
  expect(score(drawn, ["940"]).correct).toBe(false);
});

it("a trap has one misleading part", () => {
  const drawn = draw(misleadingScreen, 1);
  expect(score(drawn, ["praise"]).correct).toBe(true);
  expect(score(drawn, ["pay"]).correct).toBe(false);
});

describe("a drawn curve", () => {
  const drawn = draw(drawTheDebt, 1);

  it.each([
    ["the straight line", ["1400", "1800"], 0],
    ["the truth", ["1440", "2073.6"], 1],
    ["half the bend", ["1419.86", "1931.99"], 0.5],
    ["far below", ["100", "100"], 0],
  ])("%s is never wrong, and scores for the learner alone", (_, response, share) => {
    const verdict = score(drawn, response);
    expect(verdict.correct).toBe(true);
    expect(verdict.score).toBeCloseTo(share, 3);
  });
});

describe("checks of the new kinds", () => {
  const check = (item: object) =>
    checkItems([{ name: "l.json", json: { lesson: "l", items: [item] } }]);

  it("name what is wrong", () => {
    const all = whatRaises.choices.map((choice) => ({ ...choice, correct: true }));
    expect(check({ ...whatRaises, choices: all })).toEqual([
      'l.json: item "what-raises": choices: 4 are marked correct; some must be, and not all',
    ]);
    expect(check({ ...quotesByCost, entries: cycleOrder.entries })).toEqual([
      'l.json: item "quotes-by-cost": entries: ordered by figures, every one needs its figure',
    ]);
    expect(check({ ...whoSaysWhat, options: whoSaysWhat.options.slice(1) })).toEqual([
      'l.json: item "who-says-what": rows: "in-full" asks for "free", which is no option',
    ]);
    expect(check({ ...clearInAYear, maximum: 500 })[0]).toContain("no usable numbers");
    expect(check({ ...clearInAYear, input: "luck" })).toEqual([
      'l.json: item "clear-in-a-year": input: "luck" is no input',
    ]);
    const { subject: _, ...foreign } = quotesByCost;
    expect(check(foreign)[0]).toContain('"daily-as-yearly" is no figure');
  });

  it("find a slider that cannot stop near enough to its answer", () => {
    expect(check({ ...clearInAYear, step: 450 })[0]).toContain("is not accepted");
  });
});
