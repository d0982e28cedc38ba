"use client";

import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from "react";
import type { Locale } from "@/lib/i18n/locales";
import { useSetting } from "../scenario";
import { firstOfNextMonth, paymentDay } from "./payment-days";

type FirstPayment = {
  /** YYYY-MM-DD; null until the page is live, for only the reader's own clock knows today. */
  readonly day: string | null;
  set(day: string): void;
};

const Context = createContext<FirstPayment>({ day: null, set: () => {} });

/** The day of the first payment, which dates the end of the plan and its calendar. It stays on this page. */
export function FirstPaymentProvider({ children }: { children: ReactNode }) {
  const [day, set] = useState<string | null>(null);
  useEffect(() => set(firstOfNextMonth(new Date())), []);
  const value = useMemo(() => ({ day, set }), [day]);
  return <Context value={value}>{children}</Context>;
}

export const useFirstPayment = () => useContext(Context);

/** "July 2028", or "Jul 2028" in a table; in Chinese "2028 年 7 月", or "2028.7". */
function monthFormat(locale: Locale, brief: boolean): (day: string) => string {
  const format = new Intl.DateTimeFormat("en-US", {
    year: "numeric",
    month: brief ? "short" : "long",
    timeZone: "UTC",
  });
  return (day) => {
    const [year = "", month = ""] = day.split("-");
    if (locale === "en") return format.format(new Date(`${day}T00:00:00Z`)).replace(" ", "\u00a0");
    return brief ? `${year}.${Number(month)}` : `${year} 年 ${Number(month)} 月`;
  };
}

/** The month of a payment in words; null until today is known. */
export function usePaymentMonth(brief = false): (month: number) => string | null {
  const { day } = useFirstPayment();
  const { locale } = useSetting();
  return useMemo(() => {
    const format = monthFormat(locale, brief);
    return (month) => (day === null ? null : format(paymentDay(day, month)));
  }, [day, locale, brief]);
}
