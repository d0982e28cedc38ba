import { type Minor, minor } from "../money";

/**
 * What the holder pays on each due date by habit, on top of the payments among the events: nothing; what is still due
 * of the statement; of its minimum (and a constant more); or a fixed amount. `missed`: numbers of the statements on
 * whose due date nothing is paid. Amounts in minor units.
 */
export type Habit = (
  | { readonly kind: "none" }
  | { readonly kind: "full" }
  | { readonly kind: "minimum"; readonly plus?: Minor }
  | { readonly kind: "fixed"; readonly amount: Minor }
) & { readonly missed?: readonly number[] };

/** What a habit looks at on a due date, in minor units. */
export type DueFigures = {
  readonly statement: number;
  readonly balance: Minor;
  readonly minimum: Minor;
  /** Payments and refunds since the statement. */
  readonly credits: Minor;
  readonly payments: Minor;
  readonly owed: Minor;
};

/** The payment of a habit on a due date, in minor units: never more than is owed, never less than nothing. */
export function habitPayment(habit: Habit, figures: DueFigures): Minor {
  if (habit.missed?.includes(figures.statement)) return minor(0);
  return minor(Math.max(0, Math.min(figures.owed, wanted(habit, figures))));
}

function wanted(habit: Habit, figures: DueFigures): number {
  switch (habit.kind) {
    case "none":
      return 0;
    case "full":
      return figures.balance - figures.credits;
    case "minimum":
      return Math.max(0, figures.minimum - figures.payments) + (habit.plus ?? 0);
    case "fixed":
      return habit.amount;
  }
}
