"use client";

import { memo } from "react";
import { useTranslations } from "use-intl";
import { Result } from "../frame/result";
import { useScenario } from "../scenario";
import { FigureOf } from "./figure-of";
import { lapOf, major } from "./model";
import { useModel } from "./use-model";

/** The second lap in sentences: the first in which something is carried in. And whether the limit ever stops it. */
export const SecondLap = memo(function SecondLap() {
  const model = useModel();
  const t = useTranslations("credit-wheel.second");
  const { figures, formats } = useScenario();
  const refused = figures["refused-lap"] ?? "none";
  const lap = formats.number(Number(refused));
  return (
    <div className="grid gap-3">
      <p>
        {t.rich("carried", {
          carried: () => <FigureOf name="carried" />,
          available: () => <FigureOf name="carried-available" />,
        })}
      </p>
      <p>
        {t.rich("bill", {
          spending: formats.money(major(lapOf(model, 2).spent)),
          interest: () => <FigureOf name="lap-interest" />,
          bill: () => <FigureOf name="bill" />,
          payment: () => <FigureOf name="lap-payment" />,
        })}
      </p>
      <p>
        {t("limit")}{" "}
        <Result name="refused-lap" value={refused} className="font-semibold">
          {refused === "none" ? t("never-refused") : t("refused", { lap })}
        </Result>
      </p>
    </div>
  );
});
