import type { Figure, Unit } from "../parameters";
import type { Currency, Locale } from "./locales";

export type Formats = {
  /** 8659.63 → "$8,659.63"; whole amounts lose their zeros; `whole` rounds to the unit, `short` cuts from ten million on. */
  money(value: number, options?: { whole?: boolean; short?: boolean }): string;
  /** Money beside an axis, where room is short: $5,000, $25M; in Chinese the bare figure. */
  tick(value: number): string;
  /** Money in a table: $1,760.92; in Chinese the bare figure, 1,760.92. Always with its cents. */
  cell(value: number): string;
  /** 200 → "16 years 8 months". */
  duration(months: number): string;
  /** 200 → "16 y 8 m", for a label in a narrow chart. */
  brief(months: number): string;
  /** 200 → "200 months". */
  months(months: number): string;
  /** 50 → "50 days". */
  days(days: number): string;
  /** 3.1 → "3.1 years". */
  years(years: number): string;
  percent(value: number): string;
  number(value: number): string;
  /** Sentences one after the other: with a space in English, without one in Chinese. What is not said is left out. */
  sentences(...all: readonly (string | false | undefined)[]): string;
  /** A figure in its unit, for people; `never` and `none` in the words given. */
  figure(figure: Figure, unit: Unit, words: FigureWords): string;
};

export type FigureWords = { never: string; none: string };

const intlLocale: Record<Locale, string> = { en: "en-US", zh: "zh-CN" };

const zhUnits: Record<Currency, string> = { CNY: "元", USD: "美元", GBP: "英镑" };

/** From here on an amount has more figures than anybody reads: 21.2 trillion, 21.2 万亿. */
const LARGE = 10_000_000;

const twoPlaces = { minimumFractionDigits: 2, maximumFractionDigits: 2 };

/** A true minus sign, which readers and screen readers tell from a hyphen. */
const signed = (text: string) => text.replace("-", "−");

function largeFormat(locale: Locale, currency: Currency) {
  const compact = {
    notation: "compact",
    minimumFractionDigits: 0,
    maximumFractionDigits: 1,
  } as const;
  return locale === "zh"
    ? new Intl.NumberFormat("zh-CN", compact)
    : new Intl.NumberFormat("en-US", {
        style: "currency",
        currency,
        currencyDisplay: "narrowSymbol",
        ...compact,
      });
}

/** Money as a Chinese reader writes it: 10,000 元; as an English reader writes it: $10,000. */
function moneyFormat(locale: Locale, currency: Currency) {
  const plain = (digits: number) => ({
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  const make = (digits: number) =>
    locale === "zh"
      ? new Intl.NumberFormat("zh-CN", plain(digits))
      : new Intl.NumberFormat("en-US", {
          style: "currency",
          currency,
          currencyDisplay: "narrowSymbol",
          ...plain(digits),
        });
  const whole = make(0);
  const cents = make(2);
  const large = largeFormat(locale, currency);
  const after = locale === "zh" ? ` ${zhUnits[currency]}` : "";
  return (value: number, options?: { whole?: boolean; short?: boolean }) => {
    if (options?.short && Math.abs(value) >= LARGE) return signed(large.format(value)) + after;
    const round = options?.whole || Number.isInteger(value);
    return signed((round ? whole : cents).format(value)) + after;
  };
}

const zhTime = { year: "年", month: "个月", day: "天" };

/** "16 years", "1 month"; in Chinese with the space this site sets between figures and characters. */
function timeFormat(locale: Locale, unit: "year" | "month" | "day") {
  const format = new Intl.NumberFormat(
    intlLocale[locale],
    locale === "zh" ? {} : { style: "unit", unit, unitDisplay: "long" },
  );
  const after = locale === "zh" ? ` ${zhTime[unit]}` : "";
  return (value: number) => format.format(value) + after;
}

export function formats(locale: Locale, currency: Currency): Formats {
  const money = moneyFormat(locale, currency);
  const cents = new Intl.NumberFormat("zh-CN", twoPlaces);
  const exact = new Intl.NumberFormat("en-US", {
    style: "currency",
    currency,
    currencyDisplay: "narrowSymbol",
    ...twoPlaces,
  });
  const large = largeFormat(locale, currency);
  const plain = new Intl.NumberFormat(intlLocale[locale], { maximumFractionDigits: 4 });
  const percents = new Intl.NumberFormat(intlLocale[locale], { maximumFractionDigits: 4 });
  const year = timeFormat(locale, "year");
  const month = timeFormat(locale, "month");
  const day = timeFormat(locale, "day");
  const percent = (value: number) => `${percents.format(value)}%`;

  function duration(months: number): string {
    const years = Math.trunc(months / 12);
    const rest = months % 12;
    if (years === 0) return month(rest);
    if (rest === 0) return year(years);
    return `${year(years)} ${month(rest)}`;
  }

  function brief(months: number): string {
    if (locale === "zh") return duration(months).replaceAll(" ", "");
    const years = Math.trunc(months / 12);
    const rest = months % 12;
    return [years > 0 ? `${years} y` : "", rest > 0 || years === 0 ? `${rest} m` : ""]
      .join(" ")
      .trim();
  }

  const inUnit: Record<Unit, (value: number) => string> = {
    money,
    months: month,
    years: year,
    days: day,
    percent,
    "percent-per-year": percent,
    count: plain.format,
    number: plain.format,
  };

  function figure(value: Figure, unit: Unit, words: FigureWords): string {
    if (value === "never") return words.never;
    if (value === "none") return words.none;
    return inUnit[unit](value);
  }

  return {
    money,
    cell: (value) => signed(locale === "zh" ? cents.format(value) : exact.format(value)),
    tick(value) {
      if (Math.abs(value) >= LARGE) return signed(large.format(value));
      return locale === "zh" ? plain.format(value) : money(value, { whole: true });
    },
    duration,
    brief,
    months: month,
    days: day,
    years: year,
    percent,
    number: (value) => plain.format(value),
    sentences: (...all) => all.filter(Boolean).join(locale === "zh" ? "" : " "),
    figure,
  };
}
