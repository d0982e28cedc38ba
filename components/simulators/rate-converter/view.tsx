"use client";

import { useTranslations } from "use-intl";
import type { ViewProps } from "../contract";
import { Actions } from "../frame/actions";
import { Behind } from "../frame/behind";
import { Figure } from "../frame/figure";
import { Terms } from "../frame/terms";
import { InterestChart } from "./chart";
import { MoreControls, PrimaryControl } from "./controls";
import { Facts } from "./facts";
import { FindingSentence } from "./finding-sentence";
import { Question, TrueGap } from "./question";
import { QuotesTable } from "./quotes-table";
import { Scope } from "./scope";
import { DaysTable } from "./table";
import { UnitsTable } from "./units-table";

/** A year's cost guessed first; then one price through four units, its line over a year, and everything behind it. */
export default function RateConverterView({ control, level }: ViewProps) {
  const t = useTranslations("rate-converter");
  return (
    <Figure title={t("title")} lead={t("lead")} level={level}>
      <Question />
      <div className="truth" tabIndex={-1}>
        <TrueGap />
        <Scope />
        <InterestChart />
        <FindingSentence />
        <PrimaryControl name={control} />
        <Facts />
        <Behind summary={t("more")}>
          <MoreControls primary={control} />
        </Behind>
        <Behind summary={t("units.title")}>
          <UnitsTable />
        </Behind>
        <Behind summary={t("quotes.title")}>
          <QuotesTable />
        </Behind>
        <Behind summary={t("table.title")}>
          <DaysTable />
        </Behind>
        <Terms />
        <Actions />
      </div>
    </Figure>
  );
}
