"use client";

import { memo } from "react";
import { useTranslations } from "use-intl";
import { Fact } from "../frame/fact";
import { useScenario } from "../scenario";
import { periodsOf } from "./debt";
import { FigureOf, useShown } from "./figure-of";

/** Three facts, the yearly rate first: it is the one to compare. Then the days kept, and a year left unpaid. */
export const Facts = memo(function Facts() {
  const t = useTranslations("rate-converter.fact");
  const { figures, formats, state } = useScenario();
  const shown = useShown();
  const of = (name: string) => ({ name, value: figures[name] ?? "none", shown: shown(name) });
  const { day, month, quarter } = periodsOf;
  return (
    <div className="mt-5 border-line border-t">
      <div className="facts">
        <Fact
          label={t("year")}
          {...of("yearly-rate")}
          tone="debt"
          below={t.rich("effective", { rate: () => <FigureOf name="effective-yearly" /> })}
        />
        <Fact
          label={t("days", { days: formats.days(Number(state.values.days)) })}
          {...of("days-cost")}
          tone="pay"
          below={t.rich("days-rate", {
            rate: () => <FigureOf name="days-rate" />,
            unpaid: () => <FigureOf name="days-compound" />,
          })}
        />
        <Fact
          label={t("unpaid")}
          {...of("year-compound")}
          below={t.rich("on-interest", { more: () => <FigureOf name="interest-on-interest" /> })}
        />
      </div>
      <p className="border-line border-t py-3">{t("keep", { day, month, quarter })}</p>
    </div>
  );
});
