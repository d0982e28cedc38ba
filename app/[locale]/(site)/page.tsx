import { getTranslations, setRequestLocale } from "next-intl/server";
import { HomeQuestion } from "@/components/layout/home-question";
import { LessonList } from "@/components/layout/lesson-list";
import { SimulatorWords } from "@/components/layout/simulator-words";
import { simulatorOf } from "@/components/simulators/registry";
import { Scenario } from "@/components/simulators/scenario";
import { listLessons, loadCourse } from "@/lib/content/load";
import { isLocale } from "@/lib/i18n/locales";

export default async function HomePage({ params }: { params: Promise<{ locale: string }> }) {
  const { locale } = await params;
  if (!isLocale(locale)) return null;
  setRequestLocale(locale);
  const t = await getTranslations("home");
  const lessons = await listLessons(locale);
  const { routes } = await loadCourse();
  const simulator = simulatorOf("minimum-payment");
  return (
    <div className="mx-auto max-w-6xl px-5">
      <section className="grid items-center gap-x-16 gap-y-8 py-10 sm:py-16 lg:grid-cols-2">
        <div>
          <h1 className="font-serif text-5xl leading-[1.12] sm:text-6xl">{t("title")}</h1>
          <p className="mt-6 max-w-[34rem] text-xl leading-relaxed">{t("lead")}</p>
          <p className="mt-5 text-base text-soft">{t("free")}</p>
        </div>
        <SimulatorWords ids={[simulator.id]}>
          <Scenario simulator={simulator.id} preset={simulator.starts[locale]}>
            <HomeQuestion href={`/${locale}/learn/the-smallest-payment`} />
          </Scenario>
        </SimulatorWords>
      </section>
      <section aria-labelledby="doors">
        <h2 id="doors" className="font-serif text-3xl">
          {t("doors")}
        </h2>
        <ul className="doors mt-5 grid gap-4">
          {routes.map((route) => (
            <li key={route.id}>
              <a
                href={`/${locale}/learn/${route.lessons[0]}`}
                className="flex h-full flex-col rounded-2xl bg-wash p-5 hover:bg-line"
              >
                <span className="font-serif text-xl leading-snug">{route.words[locale].title}</span>
                <span className="mt-1 text-base text-soft">{route.words[locale].lead}</span>
                <span aria-hidden="true" className="mt-auto pt-3 text-pay">
                  →
                </span>
              </a>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="course" className="mt-14">
        <h2 id="course" className="mb-5 font-serif text-3xl">
          {t("course")}
        </h2>
        <LessonList
          lessons={lessons}
          locale={locale}
          minutes={(count) => t("minutes", { count })}
        />
      </section>
    </div>
  );
}
