"use client";

import { memo, useMemo } from "react";
import { useTranslations } from "use-intl";
import { roundTicks } from "@/components/charts/scale";
import { type Step, StepChart } from "@/components/charts/step-chart";
import { useSetting } from "../scenario";
import { PartTitle } from "./part-title";
import { pictureOf, type Stretch } from "./picture";
import { useDates } from "./use-dates";
import { useModel } from "./use-model";

/** What is owed each day, and what of it bears interest: the area is the sum that the rate is taken of. */
export const InterestChart = memo(function InterestChart({ level }: { level: 2 | 3 }) {
  const model = useModel();
  const t = useTranslations("billing-cycle.chart");
  const { formats } = useSetting();
  const { date, brief } = useDates();
  const picture = pictureOf(model);
  const { first, last } = picture;
  const { days } = model.schedule;
  const length = last - first + 1;
  const highest = Math.max(...[...picture.owed, ...picture.bearing].map(({ value }) => value), 1);
  const top = roundTicks(highest * 1.1, 5).at(-1) ?? 1;
  const axes = useMemo(
    () => ({
      scale: { xMax: length, yMax: top },
      yTicks: roundTicks(top, 5).map((value) => ({ value, label: formats.tick(value) })),
    }),
    [length, top, formats],
  );
  const xTicks = useMemo(
    () =>
      [days.due, days.bill, days.nextBill].map((day) => ({
        value: day - first,
        label: brief(day),
      })),
    [days.due, days.bill, days.nextBill, first, brief],
  );

  const steps = (stretches: readonly Stretch[], labels: boolean): Step[] =>
    stretches.map(({ from, to, value }) => ({
      from: from - first,
      to: to - first + 1,
      value,
      ...(labels
        ? { label: t("block", { days: formats.days(to - from + 1), amount: formats.money(value) }) }
        : {}),
    }));

  const amountOn = (stretches: readonly Stretch[], day: number) =>
    stretches.find(({ from, to }) => day >= from && day <= to)?.value ?? 0;

  return (
    <div className="mt-6">
      <PartTitle level={level}>{t("title")}</PartTitle>
      <StepChart
        area={steps(picture.bearing, true)}
        line={steps(picture.owed, false)}
        lineLabel={t(picture.bearing.length > 0 ? "owed" : "owed-free")}
        {...axes}
        xTicks={xTicks}
        title={t("spoken")}
        hint={t("hint")}
        readPoint={(x) =>
          t("point", {
            date: date(first + x),
            owed: formats.money(amountOn(picture.owed, first + x)),
            bearing: formats.money(amountOn(picture.bearing, first + x)),
          })
        }
      />
    </div>
  );
});
