"use client";

import { lazy } from "react";
import { useTranslations } from "use-intl";
import type { ViewProps } from "../contract";
import { Actions } from "../frame/actions";
import { Behind } from "../frame/behind";
import { Figure } from "../frame/figure";
import { Gap } from "../frame/gap";
import { GuessPanel } from "../frame/guess";
import { OnDemand } from "../frame/on-demand";
import { Terms } from "../frame/terms";
import { useScenario } from "../scenario";
import { Bars } from "./bars";
import { BillBox } from "./bill-box";
import { PayoffChart } from "./chart";
import { MoreControls, PrimaryControl } from "./controls";
import { Facts } from "./facts";
import { FindingSentence } from "./finding-sentence";
import { PayoffTable } from "./table";
import { WaysTable } from "./ways-table";

const RateMap = lazy(() => import("./rate-map"));

/** Guess first; then two runners on one chart, three facts, and everything behind them. */
export default function MinimumPaymentView({ control, level }: ViewProps) {
  const t = useTranslations("minimum-payment");
  return (
    <Figure title={t("title")} lead={t("lead")} level={level}>
      <Question />
      <div className="truth" tabIndex={-1}>
        <TrueGap />
        <PayoffChart />
        <FindingSentence />
        <PrimaryControl name={control} />
        <Facts />
        <Behind summary={t("more")}>
          <MoreControls primary={control} />
        </Behind>
        <Behind summary={t("bars.title")}>
          <Bars />
        </Behind>
        <Behind summary={t("table.title")}>
          <PayoffTable />
        </Behind>
        <Behind summary={t("ways.title")}>
          <WaysTable />
        </Behind>
        <OnDemand summary={t("map.name")}>
          <RateMap />
        </OnDemand>
        <Behind summary={t("box.title")}>
          <BillBox />
        </Behind>
        <Terms />
        <Actions />
      </div>
    </Figure>
  );
}

function Question() {
  const t = useTranslations("minimum-payment");
  const { state, formats } = useScenario();
  const spending = Number(state.values.spending);
  return (
    <GuessPanel
      question={t(spending > 0 ? "question-spending" : "question", {
        balance: formats.money(Number(state.values.balance)),
        rate: formats.percent(Number(state.values.rate)),
        spending: formats.money(spending),
      })}
    />
  );
}

function TrueGap() {
  const { figures, simulator } = useScenario();
  return <Gap truth={figures[simulator.question.output] ?? "none"} />;
}
