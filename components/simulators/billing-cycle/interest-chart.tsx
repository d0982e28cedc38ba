"use client";

import { memo, useMemo } from "react";
import { useTranslations } from "use-intl";
import { roundTicks } from "@/components/charts/scale";
import { type Step, StepChart } from "@/components/charts/step-chart";
import { useSetting } from "../scenario";
import { pictureOf, type Stretch } from "./picture";
import { useDates } from "./use-dates";
import { useModel } from "./use-model";

/** Share of the picture that two dates below it must lie apart. */
const APART = 0.15;

/** What is owed each day, and what of it bears interest: the area is the sum that the rate is taken of. */
export const InterestChart = memo(function InterestChart() {
  const model = useModel();
  const t = useTranslations("billing-cycle.chart");
  const { formats } = useSetting();
  const { date, brief } = useDates();
  const picture = pictureOf(model);
  const { first, last } = picture;
  const { days } = model.schedule;
  const length = last - first + 1;
  const highest = Math.max(...[...picture.owed, ...picture.bearing].map(({ value }) => value), 1);
  const top = roundTicks(highest * 1.2, 4).at(-1) ?? 1;
  const axes = useMemo(
    () => ({
      scale: { xMax: length, yMax: top },
      yTicks: roundTicks(top, 4).map((value) => ({ value, label: formats.tick(value) })),
    }),
    [length, top, formats],
  );
  const xTicks = useMemo(() => {
    const all = [days.bill, days.due, days.nextBill].map((day) => day - first);
    return all
      .filter((x, index) => (all[index + 1] ?? Number.POSITIVE_INFINITY) - x > length * APART)
      .map((x) => ({ value: x, label: brief(x + first) }));
  }, [days.bill, days.due, days.nextBill, first, length, brief]);

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
      <h3 className="text-base font-semibold">{t("title")}</h3>
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
