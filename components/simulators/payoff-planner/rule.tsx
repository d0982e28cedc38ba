"use client";

import { memo } from "react";
import { useTranslations } from "use-intl";
import { useSetting } from "../scenario";
import { FigureOf } from "./figure-of";
import { usePlan } from "./use-plan";

/** One rule to keep, and the larger truth beside it: what a bigger budget does. */
export const Rule = memo(function Rule() {
  const { model, figures } = usePlan();
  const t = useTranslations("payoff-planner.rule-to-keep");
  const { formats, locale } = useSetting();
  const saves = figures["raise-saves"];
  const key = typeof saves === "number" ? (saves < 0 ? "raise-dearer" : "raise") : `raise-${saves}`;
  return (
    <p className="my-4 border-ok border-l-2 pl-4 text-base">
      {t("order")}
      {locale === "en" && " "}
      {model.terms.raise > 0 &&
        t.rich(key, {
          raise: formats.money(model.terms.raise),
          saves: (words) => (
            <FigureOf name="raise-saves" plain>
              {words}
            </FigureOf>
          ),
          sooner: (words) => (
            <FigureOf name="raise-sooner" plain>
              {words}
            </FigureOf>
          ),
        })}
    </p>
  );
});
