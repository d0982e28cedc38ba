"use client";

import { useMemo } from "react";
import { useLocale, useTranslations } from "use-intl";
import { type FigureWords, type Formats, formats } from "@/lib/i18n/format";
import { type Currency, currencyOf, isLocale, type Locale } from "@/lib/i18n/locales";

export type ReaderFormats = {
  readonly locale: Locale;
  readonly currency: Currency;
  readonly formats: Formats;
  readonly words: FigureWords;
};

/** Money, months and percents as this reader writes them; their own currency unless another is asked for. */
export function useReaderFormats(asked?: Currency): ReaderFormats {
  const t = useTranslations("progress.figure");
  const current = useLocale();
  const locale = isLocale(current) ? current : "en";
  const currency = asked ?? currencyOf[locale];
  return useMemo(
    () => ({
      locale,
      currency,
      formats: formats(locale, currency),
      words: { never: t("never"), none: t("none") },
    }),
    [locale, currency, t],
  );
}
