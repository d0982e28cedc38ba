"use client";

import { useMemo } from "react";
import { useTranslations } from "use-intl";
import { Gap } from "../frame/gap";
import { useScenario, useSetting } from "../scenario";
import { type Model, simulate } from "./model";
import { monthsToPass, seenIn } from "./seen";
import { type Asked, useAsked } from "./stage";

/** Guess and truth, how much of the bend was seen, and when the debt passes the guess. */
export function TrueGap() {
  const { figures, simulator, state } = useScenario();
  const asked = useAsked();
  const model = simulate(state.values);
  const same = asked !== null && sameQuestion(asked.model, model);
  return <Gap truth={figures[simulator.question.output] ?? "none"} more={useMore(asked, same)} />;
}

function sameQuestion({ terms: a }: Model, { terms: b }: Model): boolean {
  return (
    a.balance === b.balance &&
    a.rate === b.rate &&
    a.years === b.years &&
    a.compounding === b.compounding
  );
}

function useMore(asked: Asked | null, same: boolean): string {
  const t = useTranslations("compound-growth.seen");
  const { formats } = useSetting();
  return useMemo(() => {
    if (!asked) return "";
    const { guess, model } = asked;
    const { terms } = model;
    const seen = seenIn(model, guess);
    const share = "percent" in seen ? formats.percent(seen.percent) : "";
    const sentences = [t(seen.key, { share })];
    const months = monthsToPass(model, guess);
    if (months !== null && months < 12 * terms.years)
      sentences.push(t("passes", { time: formats.duration(months) }));
    if (!same) {
      const question = {
        balance: formats.money(terms.balance),
        rate: formats.percent(terms.rate),
        time: formats.years(terms.years),
      };
      sentences.unshift(t("then", question));
    }
    return formats.sentences(...sentences);
  }, [asked, same, t, formats]);
}
