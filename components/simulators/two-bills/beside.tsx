"use client";

import { memo } from "react";
import { useTranslations } from "use-intl";
import { LengthBars } from "@/components/charts/length-bars";
import { formats as formatsFor } from "@/lib/i18n/format";
import { useSetting } from "../scenario";
import { experiment } from "./evidence";
import { FigureOf } from "./figure-of";
import { SourceButton } from "./source-button";
import { useModel } from "./use-model";
import { useSaid } from "./use-said";

/** The two answers beside those of the published experiment, each pair drawn to its own larger one. */
export const Beside = memo(function Beside() {
  const t = useTranslations("two-bills.beside");
  const { formats, locale } = useSetting();
  const said = useSaid();
  const model = useModel();
  const pounds = formatsFor(locale, "GBP");
  const share = () => <FigureOf name="gap-share" sign={false} />;
  const published = () => <FigureOf name="published-share" />;
  const own = Number(model.without.payment) - Number(model.with.payment);
  const pair = (without: number, beside: number, money: (value: number) => string) => {
    const longest = Math.max(without, beside, 1);
    return [
      {
        id: "without",
        label: t("without"),
        shown: money(without),
        share: without / longest,
        tone: "pay",
      },
      { id: "with", label: t("with"), shown: money(beside), share: beside / longest, tone: "debt" },
    ] as const;
  };
  return (
    <div className="mt-5 grid gap-x-8 gap-y-4 sm:grid-cols-2">
      <LengthBars
        title={t(said ? "own" : "example")}
        bars={pair(model.without.payment, model.with.payment, (value) => formats.money(value))}
      >
        {t.rich(own > 0 ? "own-less" : own < 0 ? "own-more" : "own-same", { share })}
      </LengthBars>
      <LengthBars
        title={t("experiment")}
        bars={pair(experiment.without, experiment.with, (value) => pounds.money(value))}
      >
        {t.rich("published", {
          share: published,
          people: formats.number(experiment.people),
          bill: pounds.money(experiment.bill),
        })}{" "}
        <SourceButton ids={[experiment.source, experiment.study]} />
      </LengthBars>
    </div>
  );
});
