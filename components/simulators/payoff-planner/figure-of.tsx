"use client";

import { Children, type ReactNode } from "react";
import { useTranslations } from "use-intl";
import { Result } from "../frame/result";
import { useSetting } from "../scenario";
import { outputs } from "./params";
import { usePlan } from "./use-plan";

type Props = {
  name: string;
  /** As in a column: months as a bare number, money without cents. */
  column?: boolean;
  /** Without its sign, where the sentence says which way. */
  plain?: boolean;
  /** Words in place of the figure, where a sentence needs them. */
  children?: ReactNode;
};

/** One computed figure of the plan within a sentence or a table. */
export function FigureOf({ name, column, plain, children }: Props) {
  const t = useTranslations("payoff-planner.figure");
  const { formats } = useSetting();
  const value = usePlan().figures[name] ?? "none";
  const unit = outputs.find((output) => output.name === name)?.unit ?? "money";
  const figure = plain && typeof value === "number" ? Math.abs(value) : value;
  const shown =
    typeof figure === "number" && (column || unit === "months")
      ? number(figure)
      : formats.figure(figure, unit, { never: t("never"), none: t(column ? "no-value" : "none") });

  function number(amount: number): string {
    if (!column) return formats.duration(amount);
    return unit === "months" ? formats.number(amount) : formats.tick(Math.round(amount));
  }
  return (
    <Result name={name} value={value} className="font-semibold text-ink">
      {Children.count(children) > 0 ? children : shown}
    </Result>
  );
}
