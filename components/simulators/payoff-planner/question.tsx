"use client";

import { useEffect } from "react";
import { useTranslations } from "use-intl";
import { Gap } from "../frame/gap";
import { GuessPanel } from "../frame/guess";
import { useScenario, useSetting } from "../scenario";
import { usePlan } from "./use-plan";

/** The question is about a sample person. Nobody is asked to guess about their own debts, and no log keeps such a guess. */
export function Question() {
  const t = useTranslations("payoff-planner");
  const { state, dispatch } = useScenario();
  const { formats } = useSetting();
  const { model, figures } = usePlan();
  const own = state.values.person === "own";
  const hidden = own && !state.revealed;
  useEffect(() => {
    if (hidden) dispatch({ type: "reveal" });
  }, [hidden, dispatch]);
  if (own) return null;
  const count = model.list.debts.length;
  return (
    <GuessPanel
      question={t(count > 1 ? "question" : "question-one", {
        count,
        owed: formats.money(Number(figures.owed)),
        budget: formats.money(model.terms.budget),
      })}
    />
  );
}

export function TrueGap() {
  const t = useTranslations("payoff-planner.gap");
  const { state, figures, formats, simulator } = useScenario();
  if (state.values.person === "own") return null;
  const later = figures["habit-later"];
  const truth = figures[simulator.question.output] ?? "none";
  const longer =
    typeof later === "number" && later > 0 ? t("later", { time: formats.duration(later) }) : "";
  return <Gap truth={truth} more={truth === "none" ? t("none") : longer} />;
}
