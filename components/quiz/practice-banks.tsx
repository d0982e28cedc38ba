import { useTranslations } from "use-intl";
import { Disclosure } from "@/components/ui/disclosure";
import { fragmentOf, type Practice } from "./practice-choice";
import type { PracticeConcept, PracticeLesson } from "./practice-list";

type Props = {
  lessons: readonly PracticeLesson[];
  concepts: readonly PracticeConcept[];
  /** Whether there are questions that were not met yet. */
  fresh: boolean;
};

/** Every question there is, by lesson and by concept. */
export function PracticeBanks({ lessons, concepts, fresh }: Props) {
  const t = useTranslations("practice.banks");
  const all = lessons.flatMap(({ items }) => items);
  const asking = (concept: string) => all.filter((item) => item.concept === concept).length;
  return (
    <section className="space-y-3">
      <h2 className="font-serif text-2xl">{t("title")}</h2>
      <p className="text-base text-soft">{t("why")}</p>
      {fresh ? (
        <ul>
          <Entry practice={{ kind: "new" }}>{t("new")}</Entry>
        </ul>
      ) : null}
      <div className="border-line border-b">
        {lessons.map(({ id, title, items }) => (
          <Disclosure key={id} summary={t("lesson", { title, count: items.length })}>
            <ul className="pl-5">
              <Entry practice={{ kind: "lesson", id }}>{t("all", { count: items.length })}</Entry>
              {concepts
                .filter((concept) => items.some((item) => item.concept === concept.id))
                .map((concept) => (
                  <Entry key={concept.id} practice={{ kind: "concept", id: concept.id }}>
                    {t("concept", { title: concept.title, count: asking(concept.id) })}
                  </Entry>
                ))}
            </ul>
          </Disclosure>
        ))}
      </div>
    </section>
  );
}

function Entry({ practice, children }: { practice: Practice; children: string }) {
  return (
    <li>
      <a className="link inline-block py-2 text-base" href={fragmentOf(practice)}>
        {children}
      </a>
    </li>
  );
}
