import { useTranslations } from "use-intl";
import { useProgressLog } from "@/components/progress/use-progress";
import { useReaderFormats } from "@/components/progress/use-reader-formats";
import type { Published } from "@/lib/checks/schema";
import { firstAnswers } from "@/lib/checks/stages";

/** How many people were wrong, drawn as ten of them. */
const PEOPLE = 10;

/** A published figure beside the reader's own answer, only to the very question that was asked. */
export function Others({ published }: { published: readonly Published[] }) {
  const t = useTranslations("checks.report.others");
  const { events } = useProgressLog();
  const { locale, formats } = useReaderFormats();
  const known = published.flatMap((each) => {
    const answer = firstAnswers(events, each.form, [each.item]).get(each.item);
    return answer ? [{ each, answer }] : [];
  });
  if (known.length === 0) return null;
  return (
    <section className="space-y-3">
      <h3 className="font-serif text-2xl">{t("title")}</h3>
      {known.map(({ each, answer }) => {
        const missed = Math.round((each.missed / 100) * PEOPLE);
        const own = answer.correct ? "right" : answer.dontKnow ? "unknown" : "wrong";
        return (
          <div key={each.item} className="space-y-3" data-published={each.item}>
            <h4 className="font-semibold">{t("question")}</h4>
            <p
              role="img"
              aria-label={t("figures", { missed, all: PEOPLE })}
              className="flex gap-1.5"
            >
              {Array.from({ length: PEOPLE }, (_, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: ten people without names
                <Person key={at} filled={at < missed} />
              ))}
            </p>
            <p>
              {t(each.askedIn === locale ? "same" : "similar", {
                people: formats.number(each.people),
                who: each.words[locale].who,
                year: String(each.year),
                missed: formats.percent(each.missed),
              })}
            </p>
            <p>{t(`yours.${own}`)}</p>
            <div className="text-base text-soft">
              <p>{t("sources")}</p>
              <ul>
                {each.sources.map(({ title, publisher, date, url }) => (
                  <li key={url} lang="en">
                    <a className="link" href={url} rel="noreferrer">
                      {publisher}: {title}
                    </a>{" "}
                    ({date})
                  </li>
                ))}
              </ul>
            </div>
          </div>
        );
      })}
    </section>
  );
}

function Person({ filled }: { filled: boolean }) {
  return (
    <svg viewBox="0 0 12 20" className="h-7 w-4 text-guess" aria-hidden="true">
      <g
        fill={filled ? "currentColor" : "none"}
        stroke="currentColor"
        strokeWidth="1.2"
        strokeLinejoin="round"
      >
        <circle cx="6" cy="4" r="3" />
        <path d="M1.5 19 V13 a4.5 4.5 0 0 1 9 0 V19 Z" />
      </g>
    </svg>
  );
}
