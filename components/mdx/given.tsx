"use client";

import { useParameter } from "@/components/simulators/frame/use-parameter";

export const DAYS = 365;

/** A yearly percent as the percent of one day, to the fourth place: 18.25 → 0.05. */
export function daily(yearly: number): number {
  return Number((yearly / DAYS).toFixed(4));
}

type Props = { name: string; as?: "daily" };

/** The present value of a parameter in a sentence. */
export function Given({ name, as }: Props) {
  const { value, format } = useParameter(name);
  const number = Number(value);
  return (
    <span className="prose-number whitespace-nowrap">
      {format(as === "daily" ? daily(number) : number)}
    </span>
  );
}
