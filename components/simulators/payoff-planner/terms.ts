import type { Values } from "@/lib/parameters";
import { choiceOf, numberOf } from "../values";
import { feePayers, orders, people, type Terms } from "./params";

/** The values by name and kind. They come checked from `parameters`; a missing one is a mistake of ours. */
export function termsOf(values: Values): Terms {
  const number = (key: string) => numberOf(values, key);
  const choice = <Choice extends string>(key: string, choices: readonly Choice[]) =>
    choiceOf(values, key, choices);
  return {
    person: choice("person", people),
    budget: number("budget"),
    order: choice("order", orders),
    hand: number("hand"),
    raise: number("raise"),
    spending: number("spending"),
    extra: number("extra"),
    extraMonth: number("extra-month"),
    shock: number("shock"),
    shockMonth: number("shock-month"),
    buffer: number("buffer"),
    bufferMonthly: number("buffer-monthly"),
    lateFee: number("late-fee"),
    loanRate: number("loan-rate"),
    loanMonths: number("loan-months"),
    loanFee: number("loan-fee"),
    loanFeePaid: choice("loan-fee-paid", feePayers),
  };
}
