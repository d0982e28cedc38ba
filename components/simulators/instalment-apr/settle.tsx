"use client";

import { memo, useMemo } from "react";
import { useTranslations } from "use-intl";
import { linearScale } from "@/components/ui/slider-scale";
import { Fact } from "../frame/fact";
import { ParameterControl } from "../frame/parameter-control";
import { Result } from "../frame/result";
import { useScenario } from "../scenario";
import { useModel, useRateWords } from "./use-model";

/** The same plan ended early, with the later fees waived and with all of them due. */
export const Settle = memo(function Settle() {
  const t = useTranslations("instalment-apr.settle");
  const { figures, formats, state } = useScenario();
  const { plan, settled } = useModel();
  const words = useRateWords();
  const last = Math.max(2, plan.payments - 1);
  const scale = useMemo(() => linearScale(1, last, 1), [last]);
  const settle = formats.number(Number(state.values.settle));
  return (
    <>
      <ParameterControl name="settle" scale={scale} />
      <p className="my-3 text-base">
        {t(keyOf(), {
          settle,
          charged: words(figures["settled-charged-rate"] ?? "none"),
          waived: words(figures["settled-waived-rate"] ?? "none"),
        })}
      </p>
      {settled && (
        <div className="grid grid-cols-[repeat(auto-fit,minmax(min(10.5rem,100%),1fr))] gap-x-6 gap-y-4 border-line border-t pt-3">
          <Way how="waived" />
          <Way how="charged" />
          <div>
            <p className="text-base text-soft">{t("kept")}</p>
            <p className="font-serif text-3xl leading-tight">
              {words(figures["yearly-rate"] ?? "none")}
            </p>
            <p className="text-base text-soft">
              {t("kept-cost", { cost: formats.money(Number(figures.cost)) })}
            </p>
          </div>
        </div>
      )}
    </>
  );

  function keyOf() {
    if (!settled) return "last";
    if (figures["yearly-rate"] === "none") return "no-rate";
    const [a, b] = [settled.waived.cost.cost, settled.charged.cost.cost];
    return a === b ? "same" : "differ";
  }
});

function Way({ how }: { how: "waived" | "charged" }) {
  const t = useTranslations("instalment-apr.settle");
  const { figures, formats } = useScenario();
  const words = useRateWords();
  const rate = figures[`settled-${how}-rate`] ?? "none";
  const money = (name: string) => (
    <Result name={name} value={figures[name] ?? "none"}>
      {formats.money(Number(figures[name]))}
    </Result>
  );
  return (
    <Fact
      label={t(how)}
      name={`settled-${how}-rate`}
      value={rate}
      shown={words(rate)}
      tone={how === "charged" ? "debt" : "pay"}
      below={t.rich("cost", {
        cost: () => money(`settled-${how}-cost`),
        payment: () => money(`settled-${how}-payment`),
      })}
    />
  );
}
