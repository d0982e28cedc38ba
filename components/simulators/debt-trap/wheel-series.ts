import type { SeriesPoint } from "./series";
import { major } from "./terms";
import type { Wheel } from "./wheel";

/** All lenders together, the first alone, and the others together. */
export type WheelLine = "all" | "first" | "others";

/** What is owed at the start and after each month. */
export function wheelCourse({ plan, run }: Wheel, line: WheelLine): SeriesPoint[] {
  const of = (balances: readonly number[]) => {
    const [first = 0, ...rest] = balances;
    const others = rest.reduce((sum, each) => sum + each, 0);
    return major(line === "first" ? first : line === "others" ? others : first + others);
  };
  return [
    { x: 0, y: of(plan.lenders.map(({ balance }) => balance)) },
    ...run.months.map(({ month, lenders }) => ({
      x: month,
      y: of(lenders.map(({ closing }) => closing)),
    })),
  ];
}

/** One month of the wheel, all lenders together, in major units. */
export type WheelRow = {
  readonly month: number;
  readonly due: number;
  readonly borrowed: number;
  readonly cost: number;
  readonly owed: number;
  readonly room: number;
};

export function wheelRows({ plan, run }: Wheel): WheelRow[] {
  return run.months.map(({ month, lenders, borrowed }) => {
    const sum = (of: (lender: (typeof lenders)[number], index: number) => number) =>
      lenders.reduce((total, lender, index) => total + of(lender, index), 0);
    const room = sum(({ closing }, index) =>
      Math.max(0, (plan.lenders[index]?.limit ?? 0) - closing),
    );
    return {
      month,
      due: major(sum(({ minimum }) => minimum)),
      borrowed: major(borrowed),
      cost: major(sum(({ interest, fee }) => interest + fee)),
      owed: major(sum(({ closing }) => closing)),
      room: major(room),
    };
  });
}

const FIRST = 6;
const LAST = 3;

/** The beginning and the end of the wheel, and how many months lie between. */
export function wheelExcerpt(wheel: Wheel): {
  first: WheelRow[];
  between: number;
  last: WheelRow[];
} {
  const rows = wheelRows(wheel);
  if (rows.length <= FIRST + LAST + 1) return { first: rows, between: 0, last: [] };
  return {
    first: rows.slice(0, FIRST),
    between: rows.length - FIRST - LAST,
    last: rows.slice(-LAST),
  };
}

/** Every month and lender as plain numbers, for a file. */
export function everyLender({ run }: Wheel, nameOf: (id: string) => string): (string | number)[][] {
  return run.months.flatMap(({ month, lenders }) =>
    lenders.map((each) => [
      month,
      nameOf(each.id),
      major(each.opening),
      major(each.interest),
      major(each.minimum),
      major(each.drawn),
      major(each.fee),
      major(each.paid),
      major(each.closing),
    ]),
  );
}
