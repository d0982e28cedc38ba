"use client";

import { useTranslations } from "use-intl";
import type { ViewProps } from "../contract";
import { Actions } from "../frame/actions";
import { Behind } from "../frame/behind";
import { Figure } from "../frame/figure";
import { Terms } from "../frame/terms";
import { AnswerGap } from "./answer-gap";
import { Beside } from "./beside";
import { BalanceChart } from "./chart";
import { MoreControls, PrimaryControl } from "./controls";
import { Facts } from "./facts";
import { FindingSentence } from "./finding-sentence";
import { KeptLine } from "./kept-line";
import { Question } from "./question";
import { BalanceTable } from "./table";
import { Trials } from "./trials";
import { WaysTable } from "./ways-table";

/** Two answers first; then both beside the experiment, what each costs when kept up, and what trials found. */
export default function TwoBillsView({ control, level }: ViewProps) {
  const t = useTranslations("two-bills");
  return (
    <Figure title={t("title")} lead={t("lead")} level={level}>
      <Question />
      <div className="truth" tabIndex={-1}>
        <AnswerGap />
        <Beside />
        <BalanceChart />
        <FindingSentence />
        <PrimaryControl name={control} />
        <KeptLine />
        <Facts />
        <p className="border-line border-t py-3 font-serif text-lg leading-snug">{t("rule")}</p>
        <Behind summary={t("more")}>
          <MoreControls primary={control} />
        </Behind>
        <Behind summary={t("trials.title")}>
          <Trials />
        </Behind>
        <Behind summary={t("ways.title")}>
          <WaysTable />
        </Behind>
        <Behind summary={t("table.title")}>
          <BalanceTable />
        </Behind>
        <Terms />
        <Actions />
      </div>
    </Figure>
  );
}
