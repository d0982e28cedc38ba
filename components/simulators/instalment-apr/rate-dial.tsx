"use client";

import { memo, useMemo } from "react";
import { useTranslations } from "use-intl";
import { Dial, type DialHand } from "@/components/charts/dial";
import { dialEnd, dialTicks } from "@/components/charts/dial-scale";
import { Result } from "../frame/result";
import { useScenario, useSetting } from "../scenario";
import { useRateWords } from "./use-model";

/** The needle: what the fee looks like, what was guessed, and the true yearly rate. */
export const RateDial = memo(function RateDial() {
  const t = useTranslations("instalment-apr.dial");
  const words = useRateWords();
  const { formats } = useSetting();
  const { figures, state } = useScenario();
  const looks = Number(figures["looks-like"]);
  const rate = figures["yearly-rate"];
  const guess = typeof state.guess === "number" ? state.guess : null;
  const values = [looks, rate, guess].filter((value) => typeof value === "number");
  const end = dialEnd(values);
  const ticks = useMemo(
    () => dialTicks(end).map((value) => ({ value, label: formats.percent(value) })),
    [end, formats],
  );
  const shown = (value: number) =>
    value > end ? t("nearest", { value: words(value) }) : words(value);
  const hands: DialHand[] = [
    {
      id: "looks",
      value: looks,
      tone: "ink",
      label: t("looks"),
      shown: (
        <Result name="looks-like" value={looks}>
          {shown(looks)}
        </Result>
      ),
    },
  ];
  if (guess !== null)
    hands.push({
      id: "guess",
      value: guess,
      tone: "guess",
      label: t("guess"),
      shown: shown(guess),
    });
  if (typeof rate === "number")
    hands.push({
      id: "rate",
      value: rate,
      tone: "debt",
      main: true,
      label: t("rate"),
      shown: shown(rate),
    });
  return (
    <Dial
      hands={hands}
      end={end}
      ticks={ticks}
      title={t("title", {
        maximum: formats.percent(end),
        looks: words(looks),
        rate: words(rate ?? "none"),
      })}
      between={typeof rate === "number" ? [looks, rate] : undefined}
    />
  );
});
