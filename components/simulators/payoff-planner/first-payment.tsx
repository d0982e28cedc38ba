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

/** "July 2028"; in Chinese with the space this site sets between figures and characters. */
function monthFormat(locale: Locale): (day: string) => string {
  const format = new Intl.DateTimeFormat(locale === "zh" ? "zh-CN" : "en-US", {
    year: "numeric",
    month: "long",
    timeZone: "UTC",
  });
  return (day) => {
    const text = format.format(new Date(`${day}T00:00:00Z`));
    return locale === "zh" ? text.replace(/(\d+)/g, " $1 ").trim() : text;
  };
}

/** The month of a payment in words; null until today is known. */
export function usePaymentMonth(): (month: number) => string | null {
  const { day } = useFirstPayment();
  const { locale } = useSetting();
  return useMemo(() => {
    const format = monthFormat(locale);
    return (month) => (day === null ? null : format(paymentDay(day, month)));
  }, [day, locale]);
}
