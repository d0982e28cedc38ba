"use client";

import { useMemo } from "react";
import { useTranslations } from "use-intl";
import type { Figure } from "@/lib/parameters";
import { useSetting } from "../scenario";
import { statedIn } from "./model";
import type { QuoteUnit } from "./params";

/** A price as people quote it, and amounts as they are read at a glance. */
export function useWords() {
  const t = useTranslations("rate-converter");
  const { formats } = useSetting();
  return useMemo(
    () => ({
      /** 18.25 by the day → "0.05% a day". */
      quoted: (yearly: number, unit: QuoteUnit) =>
        t(`quoted.${unit}`, { rate: formats.percent(statedIn(yearly, unit)) }),
      /** From a thousand on without cents; a share of a cent is not nothing. */
      money(figure: Figure | undefined, rate: number) {
        const amount = Number(figure);
        if (amount === 0 && rate > 0) return t("under-cent", { cent: formats.money(0.01) });
        return formats.money(amount, { short: true });
      },
    }),
    [t, formats],
  );
}
