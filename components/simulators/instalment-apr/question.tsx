"use client";

import { useTranslations } from "use-intl";
import { Gap } from "../frame/gap";
import { GuessPanel } from "../frame/guess";
import { useScenario } from "../scenario";
import { costAt } from "./price";
import { useModel, useRateWords } from "./use-model";

/** The offer as somebody would say it, and what it is by the year. */
export function Question() {
  const t = useTranslations("instalment-apr.question");
  const { formats } = useScenario();
  const { plan } = useModel();
  const { fee, payments, extra, discount, amount } = plan;
  const question = formats.sentences(
    t(fee === 0 ? "free" : plan.kind, { fee: formats.percent(fee), payments }),
    extra > 0 && t("extra", { extra: formats.percent(extra) }),
    discount > 0 &&
      t("discount", { discount: formats.money(discount), amount: formats.money(amount) }),
    t("what"),
  );
  return <GuessPanel question={question} />;
}

/** Guess and truth, and what the guess would have cost in money. */
export function TrueGap() {
  const t = useTranslations("instalment-apr");
  const { figures, formats, state } = useScenario();
  const words = useRateWords();
  const { plan } = useModel();
  const truth = figures["yearly-rate"] ?? "none";
  const { guess } = state;
  if (truth === "none") return <Gap truth={truth} none={t("dial.none")} />;
  if (typeof guess !== "number" || guess === truth) return <Gap truth={truth} />;
  const more = t("gap-more", {
    guess: words(guess),
    thought: formats.money(costAt(plan, guess)),
    cost: formats.money(Number(figures.cost)),
  });
  return <Gap truth={truth} more={more} />;
}
