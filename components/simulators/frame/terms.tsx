"use client";

import { memo } from "react";
import { useTranslations } from "use-intl";
import { useScenario } from "../scenario";
import { findPreset } from "../start-values";
import { Sources } from "./sources";

/** Which product these numbers began with, as typical published terms, and where they were read. */
export const Terms = memo(function Terms() {
  const t = useTranslations("frame.terms");
  const { simulator, state, locale } = useScenario();
  const preset = findPreset(simulator, state.preset);
  if (!preset) return null;
  const changed = Object.entries(preset.terms).some(([key, value]) => state.values[key] !== value);
  const { title } = preset.words[locale];
  return (
    <p className="border-line border-t pt-3 text-base text-soft">
      {t(changed ? "changed" : preset.fictional ? "fictional" : "typical", {
        title,
        held: preset.held,
      })}{" "}
      <Sources preset={preset} />
    </p>
  );
});
