"use client";

import { useTranslations } from "use-intl";
import type { TypedNumber } from "@/components/ui/number-field";
import type { NumberParameter } from "@/lib/parameters";
import { checkValue } from "@/lib/url-state";
import { useSetting } from "../scenario";

/** Reads a typed guess within its limits; `before` stays where nothing can be read. */
export function useGuessReading(parameter: NumberParameter) {
  const t = useTranslations("frame.guess");
  const { formats } = useSetting();
  const { unit, minimum, maximum } = parameter;
  const short = (value: number) => formats.figure(value, unit, { never: "", none: "" });
  return (text: string, before: number): TypedNumber => {
    const { value, notice } = checkValue(parameter, text, before);
    const limits = { minimum: short(minimum), maximum: short(maximum) };
    return notice
      ? { value: Number(value), problem: t("problem", limits) }
      : { value: Number(value) };
  };
}
