import {
  type AccountEvent,
  type DatedAccount,
  type DatedRun,
  type DatedStatement,
  fromDayNumber,
  fromMajor,
  type InterestCharge,
  type Minor,
  minimumPayment,
  minor,
  runAccount,
  toDayNumber,
} from "@/engine";
import { againOn, type Schedule } from "./dates";
import type { Method } from "./params";
import { accountTerms, type Terms } from "./terms";

/** One account under one method, and what was paid of the bill that lists the purchase. */
export type Case = { readonly run: DatedRun; readonly bill: Minor; readonly payment: Minor };

const NOTHING = minor(0);

/** What goes before the bill: the purchase or cash, and the minimum of what was carried into its cycle. */
function before(terms: Terms, { cycles, days }: Schedule, account: DatedAccount): AccountEvent[] {
  const used: AccountEvent = {
    kind: terms.kind === "cash" ? "cash-advance" : "purchase",
    date: fromDayNumber(days.posted),
    amount: fromMajor(terms.amount),
  };
  const due = cycles[0]?.due;
  if (terms.carried === 0 || !due) return [used];
  const balance = fromMajor(terms.carried);
  const figures = {
    balance,
    interest: NOTHING,
    fees: NOTHING,
    pastDue: NOTHING,
    overLimit: NOTHING,
    balances: {},
  };
  const { amount } = minimumPayment(account.terms.minimum, figures, account.terms.rounding);
  return [used, { kind: "payment", date: due, amount }];
}

function again(terms: Terms, schedule: Schedule): AccountEvent[] {
  if (terms.spending === 0) return [];
  const amount = fromMajor(terms.spending);
  return schedule.cycles.flatMap((_, bill): AccountEvent[] => {
    const date = bill >= 2 ? againOn(schedule, bill) : null;
    return date ? [{ kind: "purchase", date, amount }] : [];
  });
}

/** Follows the account through `bills` statements: first to learn the bill, then with the payment of it. */
export function runCase(terms: Terms, schedule: Schedule, method: Method, bills: number): Case {
  const cycles = schedule.cycles.slice(0, bills + 1);
  const opening = { balances: { purchase: fromMajor(terms.carried) }, grace: terms.carried === 0 };
  const account = { terms: accountTerms(terms, method), cycles, opening, events: [] };
  const events = before(terms, schedule, account);
  const first = runAccount({ ...account, cycles: cycles.slice(0, 2), events });
  const bill = first.statements[0]?.balance ?? NOTHING;
  const payment = minor(Math.min(fromMajor(terms.paid), bill));
  const last = cycles.at(-1)?.statement;
  const paid: AccountEvent = {
    kind: "payment",
    date: fromDayNumber(schedule.days.paid),
    amount: payment,
  };
  const run = runAccount({
    ...account,
    events: [...events, paid, ...again(terms, schedule)].filter(
      ({ date }) => last && toDayNumber(date) <= toDayNumber(last),
    ),
    habit: { kind: terms.afterwards, missed: [0, 1] },
  });
  return { run, bill, payment };
}

/** The parts of a statement's interest; fees are a balance of their own that bears none. */
export function bearingCharges({ interestCharges }: DatedStatement): readonly InterestCharge[] {
  return interestCharges.filter(({ balance }) => balance !== "fee");
}
