import { effectiveFromPeriod, nominalFromPeriod, PERIODS_A_YEAR } from "@/engine";
import { type FigureDefinition, hundredths, percents } from "../figure-definition";

const { day, month, quarter } = PERIODS_A_YEAR;

/** A nominal rate to six places, so that a twelfth of a percent stays a round one. */
const exact = (value: number) => Math.round(value * 1e6) / 1e6;

/** One rate in another unit. The wrong models are named for the thought behind them. */
export const rateUnits = {
  "daily-as-yearly": percents(({ need }) => exact(nominalFromPeriod(need("daily"), day))),
  "daily-effective": percents(({ need }) =>
    hundredths(100 * effectiveFromPeriod(need("daily") / 100, day)),
  ),
  "monthly-as-yearly": percents(({ need }) => exact(nominalFromPeriod(need("monthly"), month))),
  "monthly-effective": percents(({ need }) =>
    hundredths(100 * effectiveFromPeriod(need("monthly") / 100, month)),
  ),
  "quarterly-as-yearly": percents(({ need }) =>
    exact(nominalFromPeriod(need("quarterly"), quarter)),
  ),
  "yearly-as-monthly": percents(({ need }) => hundredths(need("rate") / month)),

  /** Wrong: a day taken for a month of the year. */
  "daily-times-twelve": percents(({ need }) => exact(need("daily") * 12)),
  /** Wrong: a month taken for the year. */
  "daily-times-thirty": percents(({ need }) => exact(need("daily") * 30)),
  /** Wrong: a hundred days make a year. */
  "daily-times-hundred": percents(({ need }) => exact(need("daily") * 100)),
  /** Wrong: the monthly rate said to be the yearly one. */
  "monthly-unscaled": percents(({ need }) => need("monthly")),
} as const satisfies Record<string, FigureDefinition>;
