"use client";

import { useTranslations } from "use-intl";
import type { ViewProps } from "../contract";
import { Actions } from "../frame/actions";
import { Behind } from "../frame/behind";
import { Figure } from "../frame/figure";
import { Terms } from "../frame/terms";
import { Calendar } from "./calendar";
import { CashPanel } from "./cash";
import { MoreControls, PrimaryControl } from "./controls";
import { Facts } from "./facts";
import { FindingSentence } from "./finding-sentence";
import { InterestChart } from "./interest-chart";
import { MethodsTable } from "./methods-table";
import { MonthsTable } from "./months-table";
import { Question, TrueGap } from "./question";
import { Seen } from "./seen";

/** Guess first; then the calendar with its free days, the payment and what bears interest, and every method beside it. */
export default function BillingCycleView({ control, level }: ViewProps) {
  const t = useTranslations("billing-cycle");
  return (
    // Two months of a calendar and a chart have to share one sheet of paper.
    <Figure title={t("title")} lead={t("lead")} level={level} className="print:[zoom:0.82]">
      <Question />
      <div className="truth" tabIndex={-1}>
        <TrueGap />
        <Seen>
          <Calendar level={level} />
        </Seen>
        <Seen>
          <InterestChart level={level} />
        </Seen>
        <FindingSentence />
        <PrimaryControl name={control} />
        <Seen>
          <Facts />
        </Seen>
        <Seen>
          <div className="print:hidden">
            <MethodsTable level={level} />
          </div>
        </Seen>
        <Behind summary={t("more")}>
          <MoreControls primary={control} />
        </Behind>
        <Behind summary={t("months.title")}>
          <MonthsTable />
        </Behind>
        <Behind summary={t("cash.title")}>
          <CashPanel />
        </Behind>
        <Terms />
        <Actions />
      </div>
    </Figure>
  );
}
