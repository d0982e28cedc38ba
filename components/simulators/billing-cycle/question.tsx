"use client";

import { memo } from "react";
import { useTranslations } from "use-intl";
import { Gap } from "../frame/gap";
import { GuessPanel } from "../frame/guess";
import { useScenario, useSetting } from "../scenario";
import { useDates } from "./use-dates";
import { useModel } from "./use-model";

/** What happens, as a question about the next bill. */
export const Question = memo(function Question() {
  const { terms, bill, payment, schedule } = useModel();
  const t = useTranslations("billing-cycle.question");
  const { formats } = useSetting();
  const { date } = useDates();
  const { days } = schedule;
  const spends = terms.spending > 0;
  return (
    <GuessPanel
      question={t(`${terms.kind}${spends ? "-spending" : ""}`, {
        bought: date(days.bought),
        amount: formats.money(terms.amount),
        bill: formats.money(bill / 100),
        paid: formats.money(payment / 100),
        due: date(days.due),
        when: t(terms.late > 0 ? "late" : "on-time", { late: formats.days(terms.late) }),
        spending: formats.money(terms.spending),
      })}
    />
  );
});

/** Guess and truth, and what the unpaid part alone would have cost. */
export function TrueGap() {
  const t = useTranslations("billing-cycle");
  const { figures, simulator, formats } = useScenario();
  const { rest, restInterest } = useModel();
  const truth = figures[simulator.question.output] ?? "none";
  const more = t("gap-more", {
    rest: formats.money(rest / 100),
    alone: formats.money(restInterest / 100),
  });
  return rest > 0 ? <Gap truth={truth} more={more} /> : <Gap truth={truth} />;
}
