"use client";

import { useTranslations } from "use-intl";
import type { ViewProps } from "../contract";
import { Actions } from "../frame/actions";
import { Behind } from "../frame/behind";
import { Figure } from "../frame/figure";
import { Terms } from "../frame/terms";
import { LapChart } from "./chart";
import { MoreControls, PrimaryControl } from "./controls";
import { Facts } from "./facts";
import { FindingSentence } from "./finding-sentence";
import { Question } from "./question";
import { SecondLap } from "./second-lap";
import { Stage } from "./stage";
import { LapTable } from "./table";
import { Answer, TrueGap } from "./true-gap";
import { Wheel } from "./wheel";

/** A ring set by guess; then the true one to turn step by step, the laps as lines, three facts, and all behind them. */
export default function CreditWheelView({ control, level }: ViewProps) {
  const t = useTranslations("credit-wheel");
  return (
    <Figure title={t("title")} lead={t("lead")} level={level}>
      <Stage>
        <Question />
        <div className="truth" tabIndex={-1}>
          <TrueGap />
          <Answer />
          <Wheel />
          <LapChart />
          <FindingSentence />
          <PrimaryControl name={control} />
          <Facts />
          <Behind summary={t("more")}>
            <MoreControls primary={control} />
          </Behind>
          <Behind summary={t("second.title")}>
            <SecondLap />
          </Behind>
          <Behind summary={t("table.title")}>
            <LapTable />
          </Behind>
          <Terms />
          <Actions />
        </div>
      </Stage>
    </Figure>
  );
}
