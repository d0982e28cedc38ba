"use client";

import { useMemo } from "react";
import { useTranslations } from "use-intl";
import { Disclosure } from "@/components/ui/disclosure";
import type { ViewProps } from "../contract";
import { Actions } from "../frame/actions";
import { Figure } from "../frame/figure";
import { Gap } from "../frame/gap";
import { GuessPanel } from "../frame/guess";
import { useScenario } from "../scenario";
import { Bars } from "./bars";
import { PayoffChart } from "./chart";
import { MoreControls, PrimaryControl } from "./controls";
import { Facts } from "./facts";
import { FindingSentence } from "./finding-sentence";
import { simulate } from "./model";
import { PayoffTable } from "./table";
import { Terms } from "./terms";

/** Guess first; then two runners on one chart, three facts, and everything behind them. */
export default function MinimumPaymentView({ control, level }: ViewProps) {
  const t = useTranslations("minimum-payment");
  const { state, deferred, formats } = useScenario();
  const model = useMemo(() => simulate(deferred), [deferred]);
  const spending = Number(state.values.spending);
  const question = t(spending > 0 ? "question-spending" : "question", {
    balance: formats.money(Number(state.values.balance)),
    rate: formats.percent(Number(state.values.rate)),
    spending: formats.money(spending),
  });
  return (
    <Figure title={t("title")} lead={t("lead")} level={level}>
      <GuessPanel question={question} />
      <div className="truth" tabIndex={-1}>
        <Gap truth={model.minimum.summary.months ?? "never"} />
        <PayoffChart model={model} />
        <FindingSentence model={model} />
        <PrimaryControl name={control} />
        <Facts model={model} />
        <Disclosure summary={t("more")}>
          <MoreControls primary={control} />
        </Disclosure>
        <Disclosure summary={t("bars.title")}>
          <Bars model={model} />
        </Disclosure>
        <Disclosure summary={t("table.title")}>
          <PayoffTable model={model} />
        </Disclosure>
        <Terms />
        <Actions />
      </div>
    </Figure>
  );
}
