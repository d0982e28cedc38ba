import type { ReactNode } from "react";
import type { Locale } from "@/lib/i18n/locales";

type Block = { children: ReactNode };

/** The story that a lesson begins with. */
export function Story({ children }: Block) {
  return <div className="story">{children}</div>;
}

const ruleTitle: Record<Locale, string> = { en: "A rule to keep", zh: "一条能用的规则" };

/** One usable rule, set apart. */
export function Rule({ children, locale }: Block & { locale: Locale }) {
  return (
    <section className="my-8 border-pay border-l-4 py-1 pl-5" aria-label={ruleTitle[locale]}>
      <p className="text-base text-soft">{ruleTitle[locale]}</p>
      <div className="font-serif text-xl leading-snug sm:text-2xl [&>p]:my-1">{children}</div>
    </section>
  );
}

/** A note in the margin; on a phone it stands in the text. */
export function Aside({ children }: Block) {
  return <aside className="margin-note">{children}</aside>;
}

/** One thing to do; nobody marks it. */
export function ThisWeek({ children }: Block) {
  return <div className="step-out my-6 rounded-2xl border border-line bg-card p-6">{children}</div>;
}
