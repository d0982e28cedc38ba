"use client";

import { memo } from "react";
import { useTranslations } from "use-intl";
import { useScenario } from "../scenario";
import { FigureOf } from "./figure-of";

/** What the share of the bend measures, with the two ends of the measure. */
export const BendWords = memo(function BendWords() {
  const t = useTranslations("compound-growth.bend");
  const { formats, state } = useScenario();
  return (
    <div className="grid gap-3 text-base">
      <p>
        {t.rich("lead", {
          time: formats.years(Number(state.values.years)),
          simple: () => <FigureOf name="straight-interest" />,
          bend: () => <FigureOf name="interest-on-interest" />,
        })}
      </p>
      <p>{t("measure", { none: formats.percent(0), all: formats.percent(100) })}</p>
      <p className="text-soft">{t("limits")}</p>
    </div>
  );
});
