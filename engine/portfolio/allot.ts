import { splitInProportion } from "../instalment/split";
import { add, type Minor, minor, smallerOf, subtract } from "../money";
import type { Debt, DebtStatement } from "./debt";
import { type PayoffOrder, priority } from "./order";

/** What is paid to each debt, and what is left of the money. */
export type Allotment = { payments: Minor[]; left: Minor };

/**
 * Minimums first, in the order chosen; while the money lasts. A debt that is paid off asks for nothing more, so its
 * minimum is free for the others in the months after. Amounts in minor units, whole, so nothing is rounded.
 */
export function payMinimums(
  budget: Minor,
  debts: readonly Debt[],
  statements: readonly DebtStatement[],
  order: PayoffOrder,
): Allotment {
  const payments = statements.map(() => minor(0));
  let left = budget;
  for (const index of priority(order, debts, statements.map(owedOn))) {
    const paid = smallerOf(left, statements[index]?.minimum ?? minor(0));
    payments[index] = paid;
    left = subtract(left, paid);
  }
  return { payments, left };
}

/**
 * Hands out what is left after the minimums: all to the first debt in the order, then to the next; balance matching
 * splits it over what each debt still owes (splitInProportion). Amounts in minor units.
 */
export function payExtra(
  money: Minor,
  paidAlready: readonly Minor[],
  debts: readonly Debt[],
  statements: readonly DebtStatement[],
  order: PayoffOrder,
): Allotment {
  const owed = statements.map(({ statement }, i) =>
    subtract(statement, paidAlready[i] ?? minor(0)),
  );
  const payments = [...paidAlready];
  const whole = owed.reduce((sum, amount) => add(sum, amount), minor(0));
  let left = smallerOf(money, whole);
  const unspent = subtract(money, left);
  const shares = order.kind === "balance-matching" ? splitInProportion(left, owed) : owed;
  for (const index of priority(order, debts, owed)) {
    const paid = smallerOf(left, shares[index] ?? minor(0));
    payments[index] = add(payments[index] ?? minor(0), paid);
    left = subtract(left, paid);
  }
  return { payments, left: add(left, unspent) };
}

function owedOn({ statement }: DebtStatement): Minor {
  return statement;
}
