"use client";

import { memo } from "react";
import { useTranslations } from "use-intl";
import { Button } from "@/components/ui/button";
import type { Figure } from "@/lib/parameters";
import { useSetting } from "../scenario";

/** Guess and truth side by side, and how far they lie apart. */
export const Gap = memo(function Gap({ truth }: { truth: Figure }) {
  const t = useTranslations("frame.gap");
  const { state, formats, dispatch } = useSetting();
  const { guess } = state;
  if (guess === null) return null;
  const words = (figure: Figure) =>
    typeof figure === "number" ? formats.duration(figure) : t("never");
  return (
    <p className="mt-4 rounded-lg bg-wash px-4 py-3">
      {sentence()}{" "}
      <Button look="text" onClick={() => dispatch({ type: "guess-again" })}>
        {t("again")}
      </Button>
    </p>
  );

  function sentence() {
    const both = { guess: words(guess ?? "none"), truth: words(truth) };
    if (guess === truth) return t("same", both);
    if (typeof guess !== "number" || typeof truth !== "number") return t("kinds", both);
    const gap = formats.duration(Math.abs(truth - guess));
    return truth > guess ? t("longer", { ...both, gap }) : t("shorter", { ...both, gap });
  }
});
