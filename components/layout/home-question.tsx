"use client";

import { useTranslations } from "use-intl";
import { Gap } from "@/components/simulators/frame/gap";
import { GuessPanel } from "@/components/simulators/frame/guess";
import { Result } from "@/components/simulators/frame/result";
import { useScenario } from "@/components/simulators/scenario";

/** The first thing a visitor meets: one question, a guess, and the answer with the way to its reason. */
export function HomeQuestion({ href }: { href: string }) {
  const t = useTranslations("home");
  const q = useTranslations("minimum-payment");
  const { state, figures, formats } = useScenario();
  const months = figures["minimum-months"] ?? "none";
  const interest = figures["minimum-interest"] ?? "none";
  const answer = typeof months === "number" ? formats.duration(months) : q("fact.never");
  return (
    <section
      className="figure sm:p-8"
      aria-label={t("question")}
      data-revealed={state.revealed}
      data-simulator="minimum-payment"
    >
      <GuessPanel
        question={q("question", {
          balance: formats.money(Number(state.values.balance)),
          rate: formats.percent(Number(state.values.rate)),
        })}
      />
      <div className="truth" role="status" tabIndex={-1}>
        <p className="font-serif text-xl leading-snug">{t("answer")}</p>
        <p className="mt-3">
          <Result
            name="minimum-months"
            value={months}
            className="font-serif text-5xl text-debt leading-tight"
          >
            {answer}
          </Result>
        </p>
        <p className="mt-3">
          {t.rich("cost", {
            interest: () => (
              <Result name="minimum-interest" value={interest} className="font-semibold text-debt">
                {typeof interest === "number" ? formats.money(interest) : answer}
              </Result>
            ),
          })}
        </p>
        <Gap truth={months} />
        <a
          href={href}
          className="mt-5 inline-flex min-h-11 items-center rounded-lg bg-ink px-5 font-semibold text-paper hover:opacity-90"
        >
          {t("why")}
        </a>
      </div>
    </section>
  );
}
