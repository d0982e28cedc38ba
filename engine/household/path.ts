import { type Minor, minor } from "../money";
import { openLines } from "./line";
import { luckOf } from "./luck";
import { monthOf } from "./month";
import { checkHouseholds, type HouseholdParameters, ordinarySurplus, whole } from "./parameters";
import { type HouseholdRuleId, monthRules } from "./rules";
import { MOST_HOUSEHOLDS, openHousehold } from "./simulate";
import { noteMonth, watchTrap } from "./trap";

/**
 * One month of one household, in minor units. `balances` are those of the debts as listed, at the end of the month; `rules`
 * name what made the month what it was, in its order.
 */
export type HouseholdMonth = {
  month: number;
  income: Minor;
  shock: Minor;
  interest: Minor;
  spent: Minor;
  drawnToLive: Minor;
  drawnToPay: Minor;
  unmet: Minor;
  missed: Minor;
  extra: Minor;
  savings: Minor;
  debt: Minor;
  balances: readonly Minor[];
  rules: readonly HouseholdRuleId[];
};

/** One household month by month, its usual income, and the month its trap began, or null. */
export type HouseholdPath = {
  usualIncome: Minor;
  months: readonly HouseholdMonth[];
  trappedSince: number | null;
};

/**
 * The ledger of one household of a simulation: exactly what simulateHouseholds counted for that number.
 * Errors: as for simulateHouseholds.
 */
export function householdPath(
  parameters: HouseholdParameters,
  seed: string | number,
  household: number,
): HouseholdPath {
  checkHouseholds(parameters);
  whole("The number of the household", household, 0, MOST_HOUSEHOLDS - 1);
  const luck = luckOf(parameters, seed, household);
  const watch = watchTrap(ordinarySurplus(parameters, luck.usual));
  const home = openHousehold(openLines(parameters), parameters.savings.start);
  const postMonth = monthOf(parameters);
  const now = { income: 0, shock: 0, jobless: false };
  const months: HouseholdMonth[] = [];
  for (let month = 1; month <= parameters.months; month++) {
    luck.next(now);
    postMonth(home, now);
    noteMonth(watch, parameters.trapMonths, month, home.interest, home.debt);
    const asked = home.lines.listed.reduce((sum, line) => sum + line.due, 0);
    months.push({
      month,
      income: minor(now.income),
      shock: minor(now.shock),
      interest: minor(home.interest),
      spent: minor(home.spent),
      drawnToLive: minor(home.drawnToLive),
      drawnToPay: minor(home.drawnToPay),
      unmet: minor(home.unmet),
      missed: minor(home.missed),
      extra: minor(home.extra),
      savings: minor(home.savings),
      debt: minor(home.debt),
      balances: home.lines.listed.map((line) => minor(line.balance)),
      rules: monthRules(home, now, asked, parameters.lateFee, watch.inARow > 0),
    });
  }
  return { usualIncome: minor(luck.usual), months, trappedSince: watch.since };
}
