"use client";

import { memo } from "react";
import { useTranslations } from "use-intl";
import { Fact } from "../frame/fact";
import { Result } from "../frame/result";
import { useScenario } from "../scenario";
import { useModel } from "./use-model";

/** Three facts: what the minimum costs, what your payment costs, and the difference. */
export const Facts = memo(function Facts() {
  const model = useModel();
  const t = useTranslations("minimum-payment.fact");
  const { figures, formats, state } = useScenario();
  const money = (name: string) => {
    const figure = figures[name];
    return typeof figure === "number"
      ? formats.money(figure, { whole: figure >= 1000 })
      : t("never");
  };
  const months = (name: string) => {
    const value = figures[name] ?? "none";
    if (typeof value !== "number") return null;
    return (
      <Result name={name} value={value}>
        {formats.months(value)}
      </Result>
    );
  };
  const rests = figures["minimum-resting"];
  const extra = figures["saved-interest"];
  const dearer = typeof extra === "number" && extra < 0;
  const plan = String(state.values.plan);
  const short = model.own.summary.shortfallMonths;
  return (
    <div className="mt-5 border-line border-t">
      <div className="facts">
        <Fact
          label={t("minimum")}
          name="minimum-interest"
          value={figures["minimum-interest"] ?? "none"}
          shown={money("minimum-interest")}
          tone="debt"
          below={
            typeof rests === "number" ? (
              t.rich("rests", {
                level: () => (
                  <Result name="minimum-resting" value={rests}>
                    {formats.money(rests, { whole: rests >= 1000 })}
                  </Result>
                ),
                interest: () => (
                  <Result
                    name="minimum-resting-interest"
                    value={figures["minimum-resting-interest"] ?? "none"}
                  >
                    {money("minimum-resting-interest")}
                  </Result>
                ),
              })
            ) : (
              <Below
                months={months("minimum-months")}
                never={t("grows")}
                words={t("interest-in")}
                name="minimum-months"
              />
            )
          }
        />
        <Fact
          label={t(`own.${plan}`, {
            payment: formats.money(Number(figures["own-payment"])),
          })}
          name="own-interest"
          value={figures["own-interest"] ?? "none"}
          shown={money("own-interest")}
          tone="pay"
          below={
            <Below
              months={months("own-months")}
              never={t("own-never")}
              words={t("interest-in")}
              name="own-months"
            />
          }
        />
        <Fact
          label={t(dearer ? "dearer" : "saved")}
          name="saved-interest"
          value={figures["saved-interest"] ?? "none"}
          shown={saved()}
          below={savedTime()}
        />
      </div>
      {short > 0 && (
        <p className="pb-3 text-base text-soft">
          {t("shortfall", { months: formats.months(short) })}
        </p>
      )}
    </div>
  );

  function saved() {
    const value = figures["saved-interest"];
    if (typeof value === "number")
      return formats.money(Math.abs(value), { whole: Math.abs(value) >= 1000 });
    return value === "none" ? t("no-difference") : t("saved-never");
  }

  function savedTime() {
    const value = figures["saved-months"];
    if (typeof value !== "number") {
      return (
        <output name="saved-months" data-value={String(value)} aria-live="off">
          {value === "never" ? t("saved-time-never") : t("no-time")}
        </output>
      );
    }
    if (value === 0) {
      return (
        <output name="saved-months" data-value="0" aria-live="off">
          {t("same-time")}
        </output>
      );
    }
    return t.rich(value < 0 ? "later" : "sooner", {
      time: () => (
        <Result name="saved-months" value={value}>
          {formats.duration(Math.abs(value))}
        </Result>
      ),
    });
  }
});

type BelowProps = { months: React.ReactNode; never: string; words: string; name: string };

function Below({ months, never, words, name }: BelowProps) {
  if (months === null) {
    return (
      <output name={name} data-value="never" aria-live="off">
        {never}
      </output>
    );
  }
  return (
    <>
      {words} {months}
    </>
  );
}
