"use client";

import { useTranslations } from "use-intl";
import { Gap } from "../frame/gap";
import { GuessPanel } from "../frame/guess";
import { useScenario } from "../scenario";
import { daysFor } from "./series";
import { useModel } from "./use-model";
import { useWords } from "./use-words";

/** What a year of this debt costs, before it is seen. */
export function Question() {
  const t = useTranslations("rate-converter");
  const { formats } = useScenario();
  const { terms } = useModel();
  const { quoted } = useWords();
  return (
    <GuessPanel
      question={t("question", {
        balance: formats.money(terms.balance),
        quoted: quoted(terms.rate, terms.unit),
      })}
    />
  );
}

/** Guess and truth in money, and for how many days the guess would pay. */
export function TrueGap() {
  const t = useTranslations("rate-converter");
  const { figures, formats, simulator, state } = useScenario();
  const model = useModel();
  const { guess } = state;
  const days = typeof guess === "number" ? daysFor(model, guess) : null;
  const more = days === null ? {} : { more: t("gap-days", { days: formats.days(days) }) };
  return <Gap truth={figures[simulator.question.output] ?? "none"} {...more} />;
}
