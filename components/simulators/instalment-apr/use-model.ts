"use client";

import { useCallback } from "react";
import { useTranslations } from "use-intl";
import type { Figure } from "@/lib/parameters";
import { useScenario, useSetting } from "../scenario";
import { type Model, simulate } from "./model";

/** The plan with the numbers that stand where this is asked. */
export function useModel(): Model {
  return simulate(useScenario().state.values);
}

/** Above it a rate has no meaning for anybody but its size. */
const LARGEST_RATE = 100_000;

/** A rate for people: with its percent sign, or how much it is past any use; and in words where there is none. */
export function useRateWords(): (rate: Figure) => string {
  const t = useTranslations("instalment-apr");
  const { formats } = useSetting();
  return useCallback(
    (rate) => {
      if (typeof rate !== "number") return t("dial.none");
      return rate > LARGEST_RATE
        ? t("beyond", { limit: formats.percent(LARGEST_RATE) })
        : formats.percent(rate);
    },
    [t, formats],
  );
}
