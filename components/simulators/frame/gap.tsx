"use client";

import { memo } from "react";
import { useTranslations } from "use-intl";
import { Button } from "@/components/ui/button";
import type { Figure } from "@/lib/parameters";
import { useSetting } from "../scenario";
import { guessParameter } from "../start-values";

export type GapProps = {
  truth: Figure;
  more?: string;
  /** What to say for a truth of "none", where that is not nothing. */
  none?: string;
  /** In place of "you guessed …", where the guess is no figure of the sums. */
  sentence?: string;
};

/** Guess and truth side by side, how far they lie apart, and what else the gap means. */
export const Gap = memo(function Gap({ truth, more, none, sentence }: GapProps) {
  const t = useTranslations("frame.gap");
  const { simulator, state, formats, dispatch } = useSetting();
  const { guess } = state;
  if (guess === null) return null;
  const { unit } = guessParameter(simulator);
  const words = (figure: Figure) =>
    unit === "months" && typeof figure === "number"
      ? formats.duration(figure)
      : formats.figure(figure, unit, { never: t("never"), none: none ?? t("none") });
  return (
    <p className="mt-4 break-words rounded-lg bg-wash px-4 py-3">
      {formats.sentences(sentence ?? compared(), more)}{" "}
      <Button look="text" onClick={() => dispatch({ type: "guess-again" })}>
        {t("again")}
      </Button>
    </p>
  );

  function compared() {
    const both = { guess: words(guess ?? "none"), truth: words(truth) };
    if (guess === truth) return t("same", both);
    if (typeof guess !== "number" || typeof truth !== "number") return t("kinds", both);
    const apart = Math.abs(Number((truth - guess).toPrecision(12)));
    // Between two rates lie percentage points, not percent.
    const gap = unit.startsWith("percent")
      ? t("points", { points: formats.number(apart) })
      : words(apart);
    if (unit === "months") return t(truth > guess ? "longer" : "shorter", { ...both, gap });
    return t(truth > guess ? "more" : "less", { ...both, gap });
  }
});
