"use client";

import { useMemo } from "react";
import { useTranslations } from "use-intl";
import { type Drawing, drawingOf, drawTo } from "@/components/charts/drawing";
import { Disclosure } from "@/components/ui/disclosure";
import { NumberField } from "@/components/ui/number-field";
import { useGuessReading } from "../frame/use-guess-reading";
import { useSetting } from "../scenario";
import { guessParameter } from "../start-values";
import type { Model } from "./model";
import { guessedCourse } from "./seen";

type Props = { model: Model; drawing: Drawing; onDraw(drawing: Drawing): void };

/** The same line by numbers: its end in one field, or every year in its own. */
export function TypedLine({ model, drawing, onDraw }: Props) {
  const t = useTranslations("compound-growth.draw");
  const { simulator, formats } = useSetting();
  const read = useGuessReading(useMemo(() => guessParameter(simulator), [simulator]));
  const { years } = model.terms;
  const field = (year: number) => ({
    id: `${simulator.id}-guess-${year}`,
    value: drawing.values[year] ?? 0,
    format: (value: number) => formats.money(value),
    read: (text: string) => read(text, drawing.values[year] ?? 0),
  });
  return (
    <>
      <div className="mt-2 flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
        <label
          htmlFor={`${simulator.id}-guess-${years}`}
          className="min-w-0 flex-1 basis-44 text-base"
        >
          {t("type-end")}
        </label>
        <NumberField
          {...field(years)}
          label={t("type-end")}
          onChange={(end) => onDraw(drawingOf(guessedCourse(model, end)))}
          className="w-40"
        />
      </div>
      <div className="mt-3">
        <Disclosure summary={t("type-years")}>
          <div className="grid grid-cols-[repeat(auto-fill,minmax(min(9rem,100%),1fr))] gap-x-4 gap-y-2">
            {drawing.values.slice(1, -1).map((_, index) => {
              const year = index + 1;
              return (
                <div key={year}>
                  <span className="block text-base text-soft" aria-hidden="true">
                    {t("year", { year })}
                  </span>
                  <NumberField
                    {...field(year)}
                    label={t("year", { year })}
                    onChange={(value) => onDraw(drawTo(drawing, null, { x: year, y: value }))}
                    className="w-full"
                  />
                </div>
              );
            })}
          </div>
        </Disclosure>
      </div>
    </>
  );
}
