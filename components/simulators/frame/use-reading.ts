"use client";

import { useTranslations } from "use-intl";
import type { TypedNumber } from "@/components/ui/number-field";
import type { NumberParameter } from "@/lib/parameters";
import { checkValue } from "@/lib/url-state";
import { useSetting } from "../scenario";

/** Reads what was typed for a number, and says in a sentence what was wrong; `before` stays where nothing can be read. */
export function useReading() {
  const t = useTranslations("frame.problem");
  const { formats } = useSetting();
  return (parameter: NumberParameter, text: string, before: number): TypedNumber => {
    const shown = (value: number) => formats.figure(value, parameter.unit, { never: "", none: "" });
    const checked = checkValue(parameter, text, before);
    const value = Number(checked.value);
    if (!checked.notice) return { value };
    const limits = { minimum: shown(parameter.minimum), maximum: shown(parameter.maximum) };
    return checked.notice.reason === "clamped"
      ? { value, problem: t("clamped", { ...limits, used: shown(value) }) }
      : { problem: t("not-a-number", { ...limits, used: shown(before) }) };
  };
}
