"use client";

import { memo } from "react";
import { useTranslations } from "use-intl";
import { Fact } from "../frame/fact";
import { useScenario } from "../scenario";
import { FigureOf } from "./figure-of";

/** Three facts: what is owed at the end, what was paid until then, and the interest in it; and the rule to keep. */
export const Facts = memo(function Facts() {
  const t = useTranslations("credit-wheel.fact");
  const { figures, formats, state } = useScenario();
  const laps = Number(state.values.laps);
  const fact = (name: string) => ({
    name,
    value: figures[name] ?? "none",
    shown: formats.money(Number(figures[name])),
  });
  return (
    <div className="mt-5 border-line border-t">
      <div className="facts">
        <Fact
          label={t("end", { laps })}
          {...fact("end-owed")}
          tone="debt"
          below={t.rich("left", { available: () => <FigureOf name="end-available" /> })}
        />
        <Fact
          label={t("paid", { laps })}
          {...fact("paid")}
          tone="pay"
          below={t.rich("bought", { bought: () => <FigureOf name="bought" /> })}
        />
        <Fact
          label={t("lender")}
          {...fact("lender")}
          below={t.rich("last", { last: () => <FigureOf name="last-interest" /> })}
        />
      </div>
      <p className="border-line border-t py-3">{t("keep")}</p>
    </div>
  );
});
