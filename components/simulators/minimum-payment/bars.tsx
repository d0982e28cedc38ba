"use client";

import { memo } from "react";
import { useTranslations } from "use-intl";
import { type SplitBar, SplitBars } from "@/components/charts/split-bars";
import { Result } from "../frame/result";
import { useScenario, useSetting } from "../scenario";
import { useModel } from "./use-model";

/** Where the money goes: interest and debt in the first payment, and in all payments of each runner. */
export const Bars = memo(function Bars() {
  const model = useModel();
  const t = useTranslations("minimum-payment.bars");
  const { formats } = useSetting();

  function bar(id: string, total: number, interest: number): SplitBar {
    const share = total > 0 ? Math.min(1, interest / total) : 0;
    return {
      id,
      label: t(id),
      total: formats.money(total),
      parts: [
        { id: "interest", share, label: t("interest", { amount: formats.money(interest) }) },
        {
          id: "principal",
          share: 1 - share,
          label: t("principal", { amount: formats.money(Math.max(0, total - interest)) }),
        },
      ],
    };
  }

  const { firstPayment } = model.minimum.summary;
  const bars = [bar("first", firstPayment.total / 100, firstPayment.interest / 100)];
  const lengths = [100];
  const paid = {
    minimum: model.minimum.summary.paid / 100,
    own: model.own.summary.paid / 100,
  };
  const longest = Math.max(paid.minimum, paid.own, 1);
  for (const runner of ["minimum", "own"] as const) {
    const { summary } = model[runner];
    if (summary.months === null) continue;
    bars.push(bar(runner, paid[runner], summary.interest / 100));
    lengths.push((100 * paid[runner]) / longest);
  }
  return (
    <>
      <p className="mb-4 text-base text-soft">
        {t.rich("lead", {
          total: () => <FigureOf name="first-minimum" />,
          interest: () => <FigureOf name="first-interest" />,
          principal: () => <FigureOf name="first-principal" />,
        })}
      </p>
      <SplitBars bars={bars} widest={lengths} />
    </>
  );
});

function FigureOf({ name }: { name: string }) {
  const { formats, figures } = useScenario();
  const value = figures[name] ?? "none";
  return (
    <Result name={name} value={value} className="font-semibold text-ink">
      {typeof value === "number" ? formats.money(value) : value}
    </Result>
  );
}
