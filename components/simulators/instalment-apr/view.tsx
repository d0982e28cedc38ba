"use client";

import { useTranslations } from "use-intl";
import type { ViewProps } from "../contract";
import { Actions } from "../frame/actions";
import { Behind } from "../frame/behind";
import { Figure } from "../frame/figure";
import { Terms } from "../frame/terms";
import { OwedChart } from "./chart";
import { Compare } from "./compare";
import { MoreControls, PrimaryControl } from "./controls";
import { Facts } from "./facts";
import { FindingSentence } from "./finding-sentence";
import { Question, TrueGap } from "./question";
import { RateDial } from "./rate-dial";
import { Rule } from "./rule";
import { Settle } from "./settle";
import { Share } from "./share";
import { Stacked } from "./stacked";
import { PlanTable } from "./table";

/** Guess first; then the needle and why it stands where it does, three facts, and everything behind them. */
export default function InstalmentView({ control, level }: ViewProps) {
  const t = useTranslations("instalment-apr");
  return (
    <Figure title={t("title")} lead={t("lead")} level={level}>
      <Question />
      <div className="truth" tabIndex={-1}>
        <TrueGap />
        <RateDial />
        <FindingSentence />
        <PrimaryControl name={control} />
        <OwedChart />
        <Facts />
        <Stacked />
        <Rule />
        <div className="mt-4 print:mt-2">
          <Behind summary={t("more")}>
            <MoreControls primary={control} />
          </Behind>
          <Behind summary={t("settle.title")}>
            <Settle />
          </Behind>
          <Behind summary={t("share.title")}>
            <Share />
          </Behind>
          <Behind summary={t("compare.title")}>
            <Compare />
          </Behind>
          <Behind summary={t("table.title")}>
            <PlanTable />
          </Behind>
        </div>
        <Terms />
        <Actions />
      </div>
    </Figure>
  );
}
