export const locales = ["en", "zh"] as const;

export type Locale = (typeof locales)[number];

/** For `lang` attributes. */
export const languageTag: Record<Locale, string> = { en: "en", zh: "zh-Hans" };

export const currencies = ["USD", "GBP", "CNY"] as const;

export type Currency = (typeof currencies)[number];

/** The money a reader of each language meets first; any link may ask for another. */
export const currencyOf: Record<Locale, Currency> = { en: "USD", zh: "CNY" };

export function isLocale(value: unknown): value is Locale {
  return locales.some((locale) => locale === value);
}

export function isCurrency(value: unknown): value is Currency {
  return currencies.some((currency) => currency === value);
}
