import {
  addDays,
  type CivilDate,
  civilDate,
  minor,
  percent,
  type Random,
  type Rounding,
  random,
  rate,
} from "../../engine";
import {
  type AccountEvent,
  type AllocationOrder,
  type BalanceTerms,
  type DatedAccount,
  type DatedTerms,
  type DayCount,
  dayCycles,
  type FeeRule,
  type InterestBasis,
  type MinimumPart,
  monthlyCycles,
} from "../../engine/account";

/** A random account with terms of every kind, two to four statements and a few events; the same seed, the same account. */
export function randomAccount(seed: string): DatedAccount {
  const { integer } = random(seed);
  const pick = <T>(...choices: [T, ...T[]]): T =>
    choices[integer(0, choices.length - 1)] ?? choices[0];
  const money = (max: number) => minor(pick(0, integer(0, 100), integer(0, max)));
  const plain = randomTerms(integer, pick, money);
  const count = integer(1, 4);
  const start = addDays(civilDate(2026, 1, 1), integer(0, 1200));
  const terms = pick(true, false) ? deferring(plain, addDays(start, integer(0, 130))) : plain;
  const leniency = terms.leniencyDays ?? 0;
  const cycles = pick(
    () => monthlyCycles(start, { kind: "days-after", days: integer(1, 28 - leniency) }, count),
    () => {
      const days = integer(5, 35);
      return dayCycles(
        start,
        days,
        { kind: "days-after", days: integer(1, days - leniency) },
        count,
      );
    },
  )();
  const end = cycles[count]?.statement ?? start;
  const length = Math.round(
    (Date.UTC(end.year, end.month - 1, end.day) -
      Date.UTC(start.year, start.month - 1, start.day)) /
      86_400_000,
  );
  const kinds = [
    "purchase",
    "purchase",
    "payment",
    "payment",
    "refund",
    "cash-advance",
    "transfer",
    "fee",
  ] as const;
  const events: AccountEvent[] = Array.from({ length: integer(0, 9) }, () => ({
    kind: kinds[integer(0, kinds.length - 1)] ?? "purchase",
    date: addDays(start, integer(1, length)),
    amount: money(pick(2000, 200_000)),
  }));
  const opening = {
    balances: {
      purchase: money(500_000),
      cash: pick(minor(0), money(50_000)),
      transfer: pick(minor(0), money(90_000)),
    },
    grace: pick(true, false),
  };
  const missed = [integer(0, 3)];
  const habit = pick<NonNullable<DatedAccount["habit"]>>(
    { kind: "none" },
    { kind: "full" },
    { kind: "full", missed },
    { kind: "minimum", plus: money(3000) },
    { kind: "minimum", missed },
    { kind: "fixed", amount: money(60_000) },
  );
  return { terms, cycles, opening, events, habit };
}

/** The same terms with interest on transfers that waits until a day, where the basis allows it. */
function deferring(terms: DatedTerms, until: CivilDate): DatedTerms {
  if (terms.basis === "previous" || terms.basis === "adjusted") return terms;
  const balances = terms.balances.map(({ id, rate, grace, promotion }) =>
    id === "transfer"
      ? { id, rate, grace: false, deferred: { until } }
      : { id, rate, grace, ...(promotion && { promotion }) },
  );
  return { ...terms, balances };
}

type Pick = <T>(...choices: [T, ...T[]]) => T;

function randomTerms(
  integer: Random["integer"],
  pick: Pick,
  money: (max: number) => ReturnType<typeof minor>,
): DatedTerms {
  const dayCount = pick<DayCount>(360, 365, 366, "actual", "twelfth", "daily");
  const yearly = () =>
    dayCount === "daily"
      ? rate(integer(0, 120), 100_000)
      : percent(pick(0, integer(0, 4000)) / 100);
  const promoted = { until: addDays(civilDate(2026, 1, 1), integer(0, 1300)) };
  const balance = (id: string, grace: boolean): BalanceTerms =>
    pick<BalanceTerms>(
      { id, grace, rate: yearly() },
      { id, grace, rate: yearly(), promotion: { ...promoted, rate: yearly() } },
    );
  const basis = pick<InterestBasis>(
    "average-daily",
    "average-daily-without-new",
    "daily",
    "previous",
    "adjusted",
    "whole-bill",
    "unpaid-from-posting",
    "unpaid-after-due",
  );
  const wholeCycle = basis === "previous" || basis === "adjusted";
  const fee = (): FeeRule => ({
    share: percent(integer(0, 10)),
    floor: money(4000),
    atMostBase: pick(true, false),
    ...pick({}, { cap: money(6000) }),
  });
  const part = (): { of: MinimumPart; share: ReturnType<typeof rate> } => ({
    of: pick<MinimumPart>(
      "balance",
      "before-interest",
      "rest",
      "interest",
      "fees",
      "past-due",
      "over-limit",
      "balance:cash",
    ),
    share: percent(pick(1, 2, 5, 10, 100, integer(0, 10_000) / 100)),
  });
  return {
    balances: [
      balance("purchase", true),
      balance("cash", false),
      balance("transfer", pick(true, false)),
      { id: "fee", rate: rate(0, 1), grace: false },
    ],
    dayCount,
    basis,
    compounding: wholeCycle
      ? { kind: pick("none", "statement") }
      : pick<DatedTerms["compounding"]>(
          { kind: "none" },
          { kind: "statement" },
          { kind: "statement" },
          { kind: "daily", digits: integer(0, 6) },
        ),
    statementDayCounts: pick(true, false),
    allocation: {
      order: pick<AllocationOrder>(
        "minimum-low-rest-high",
        "low-rate-first",
        "high-rate-first",
        "oldest-first",
        "billed-first",
      ),
      within: pick("oldest-first", "newest-first"),
    },
    minimum: {
      formulas: Array.from({ length: integer(0, 2) }, () => ({
        parts: Array.from({ length: integer(1, 3) }, part),
        plus: pick(minor(0), money(2000)),
      })),
      floor: money(5000),
      ...pick({}, { wholeUpTo: money(10_000) }, { step: minor(100) }),
    },
    fees: {
      balance: pick("fee", "purchase"),
      ...pick({}, { late: fee() }),
      ...pick({}, { cash: fee(), transfer: fee() }),
      ...pick({}, { overLimit: fee() }),
      ...pick(
        {},
        { annual: { amount: money(10_000), month: integer(1, 12), day: integer(1, 28) } },
      ),
    },
    rounding: pick<Rounding>("half-up", "half-up", "half-even", "down", "up"),
    ...pick({}, { limit: money(400_000) }),
    ...pick({}, { tolerance: money(1000) }),
    ...pick({}, { leniencyDays: integer(0, 3) }),
    ...pick({}, { regainAfter: integer(0, 3) }),
  };
}
