"use client";

import { memo, useMemo } from "react";
import { useTranslations } from "use-intl";
import { HeatMap } from "@/components/charts/heat-map";
import { useScenario } from "../scenario";
import { mapOf, mapSteps, NEVER_STEP, stepOf } from "./map";
import { useModel } from "./use-model";

/** Every payment and every rate for this debt at once, with the cliff behind which it never ends. */
export default memo(function RateMap() {
  const t = useTranslations("minimum-payment.map");
  const { formats, figures } = useScenario();
  const { terms } = useModel();
  const payment = Number(figures["own-payment"]);
  const map = useMemo(() => mapOf(terms, payment), [terms, payment]);

  function readCell(column: number, row: number) {
    const cell = map.cells[row]?.[column];
    const words = {
      payment: formats.money(map.payments[column] ?? 0),
      rate: formats.percent(map.rates[row] ?? 0),
    };
    if (!cell || cell.months === null) return t("never-at", words);
    return t("at", {
      ...words,
      time: formats.duration(cell.months),
      interest: formats.money(cell.interest ?? 0, { whole: true }),
    });
  }

  const steps = useMemo(() => map.cells.map((row) => row.map(stepOf)), [map]);
  return (
    <>
      <p className="text-base text-soft">{t("lead")}</p>
      <HeatMap
        steps={steps}
        special={{ step: NEVER_STEP, label: t("never") }}
        columnLabels={map.payments.map((each) => formats.tick(each))}
        rowLabels={map.rates.map((rate) => formats.percent(rate))}
        here={map.here}
        keys={[
          ...mapSteps.map((months) => t("up-to", { time: formats.brief(months) })),
          t("longer"),
        ]}
        title={t("title")}
        hint={t("hint")}
        readCell={readCell}
      />
    </>
  );
});
