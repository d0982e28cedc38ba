"use client";

import { useCallback } from "react";
import { useTranslations } from "use-intl";
import { useSetting } from "../scenario";
import { major } from "./model";
import { momentKey } from "./moment-words";
import type { Moment } from "./moments";

/** What happens at a moment, in one sentence. */
export function useMomentSentence() {
  const t = useTranslations("credit-wheel.moment");
  const { formats } = useSetting();
  return useCallback(
    (moment: Moment) => {
      const money = (amount: number | undefined) => formats.money(major(amount ?? 0));
      const { lap } = moment;
      return t(momentKey(moment), {
        lap: lap?.number ?? 0,
        spent: money(lap?.spent),
        refused: money(lap?.refused),
        opening: money(lap?.opening),
        interest: money(lap?.interest),
        bill: money(lap?.bill),
        paid: money(lap?.paid),
        closing: money(lap?.closing),
        owed: money(moment.owed),
        available: money(moment.available),
      });
    },
    [t, formats],
  );
}
