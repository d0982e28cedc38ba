"use client";

import { useTranslations } from "use-intl";
import { Gap } from "../frame/gap";
import { GuessPanel } from "../frame/guess";
import { useScenario, useSetting } from "../scenario";
import { guessedFuture } from "./guessed";
import { major } from "./terms";

/** How large may the debt be before what is left no longer brings it down? */
export function Question() {
  const t = useTranslations("debt-trap");
  const { state, formats } = useScenario();
  const spending = Number(state.values.spending);
  return (
    <GuessPanel
      question={t(spending > 0 ? "question-spending" : "question", {
        surplus: formats.money(Number(state.values.surplus)),
        rate: formats.percent(Number(state.values.rate)),
        spending: formats.money(spending),
      })}
    />
  );
}

/** Guess and line side by side, and what would become of a debt as large as the guess. */
export function TrueGap() {
  const t = useTranslations("debt-trap.gap");
  const { figures, simulator } = useScenario();
  const { guess } = useSetting().state;
  const truth = figures[simulator.question.output] ?? "none";
  const more = useMore(typeof guess === "number" ? guess : null);
  return <Gap truth={truth} more={truth === "none" ? t("no-line") : more} />;
}

function useMore(guess: number | null): string {
  const t = useTranslations("debt-trap.gap");
  const { state, formats } = useScenario();
  if (guess === null) return "";
  const { key, months, owed } = guessedFuture(state.values, guess);
  return t(key, {
    guess: formats.money(guess),
    time: formats.duration(months),
    owed: formats.money(major(owed), { whole: true }),
  });
}
