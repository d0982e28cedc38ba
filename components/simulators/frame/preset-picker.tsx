"use client";

import { useTranslations } from "use-intl";
import { Choice } from "@/components/ui/choice";
import { useSetting } from "../scenario";

/** Start from a product. Its terms replace all numbers; what a teacher locked stays. */
export function PresetPicker() {
  const t = useTranslations("frame");
  const { simulator, state, locale, dispatch } = useSetting();
  if (state.hidden.includes("preset")) return null;
  return (
    <Choice
      label={t("preset")}
      value={state.preset ?? ""}
      options={simulator.presets.map((preset) => ({
        value: preset.id,
        label: preset.words[locale].title,
      }))}
      onChange={(id) => dispatch({ type: "preset", id })}
    />
  );
}
