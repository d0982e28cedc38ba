"use client";

import { useTranslations } from "use-intl";
import type { ViewProps } from "../contract";
import { Actions } from "../frame/actions";
import { Behind } from "../frame/behind";
import { Figure } from "../frame/figure";
import { Terms } from "../frame/terms";
import { BendWords } from "./bend-words";
import { GrowthChart } from "./chart";
import { MoreControls, PrimaryControl } from "./controls";
import { Doubler } from "./doubler";
import { Facts } from "./facts";
import { FindingSentence } from "./finding-sentence";
import { Halves } from "./halves";
import { Question } from "./question";
import { Stage } from "./stage";
import { GrowthTable } from "./table";
import { TrueGap } from "./true-gap";
import { Ways } from "./ways";

/** A line drawn first; then the curve beside it, doublings to step through, three facts, and everything behind them. */
export default function CompoundGrowthView({ control, level }: ViewProps) {
  const t = useTranslations("compound-growth");
  return (
    <Figure title={t("title")} lead={t("lead")} level={level}>
      <Stage>
        <Question />
        <div className="truth" tabIndex={-1}>
          <TrueGap />
          <GrowthChart />
          <FindingSentence />
          <Doubler />
          <PrimaryControl name={control} />
          <Facts />
          <Behind summary={t("more")}>
            <MoreControls primary={control} />
          </Behind>
          <Behind summary={t("ways.title")}>
            <Ways />
          </Behind>
          <Behind summary={t("halves.title")}>
            <Halves />
          </Behind>
          <Behind summary={t("bend.title")}>
            <BendWords />
          </Behind>
          <Behind summary={t("table.title")}>
            <GrowthTable />
          </Behind>
          <Terms />
          <Actions />
        </div>
      </Stage>
    </Figure>
  );
}
