"use client";

import { useTranslations } from "use-intl";
import type { ViewProps } from "../contract";
import { Actions } from "../frame/actions";
import { Behind } from "../frame/behind";
import { Figure } from "../frame/figure";
import { Terms } from "../frame/terms";
import { SideBySide } from "./beside";
import { Chance } from "./chance";
import { FuturesChart } from "./chart";
import { MoreControls, PrimaryControl } from "./controls";
import { Facts } from "./facts";
import { FindingSentence } from "./finding-sentence";
import { Question, TrueGap } from "./question";
import { ShockButton } from "./shock-button";
import { FuturesTable } from "./table";
import { WheelPart } from "./wheel-part";

/** Guess the line first; then two futures on either side of it, three facts, and behind them lenders in a wheel and luck. */
export default function DebtTrapView({ control, level }: ViewProps) {
  const t = useTranslations("debt-trap");
  return (
    <Figure title={t("title")} lead={t("lead")} level={level}>
      <Question />
      <div className="truth" tabIndex={-1}>
        <TrueGap />
        <FuturesChart />
        <FindingSentence />
        <PrimaryControl name={control} />
        <ShockButton />
        <Facts />
        <p className="border-line border-t py-3 font-serif text-lg leading-snug">{t("rule")}</p>
        <Behind summary={t("more")}>
          <MoreControls primary={control} />
        </Behind>
        <Behind summary={t("beside.title")}>
          <SideBySide />
        </Behind>
        <Behind summary={t("wheel.title")}>
          <WheelPart />
        </Behind>
        <Behind summary={t("chance.title")}>
          <Chance />
        </Behind>
        <Behind summary={t("table.title")}>
          <FuturesTable />
        </Behind>
        <Terms />
        <Actions />
      </div>
    </Figure>
  );
}
