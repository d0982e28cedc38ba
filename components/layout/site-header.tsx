import { getLocale, getTranslations } from "next-intl/server";
import { LanguageSwitch } from "./language-switch";
import { Learned } from "./learned";
import { Mark } from "./mark";

export type Course = readonly { id: string; items: readonly string[] }[];

const rooms = ["learn", "simulators", "practice"] as const;

export async function SiteHeader({ course }: { course: Course }) {
  const t = await getTranslations("layout");
  const locale = await getLocale();
  return (
    <header className="no-print border-line border-b">
      <div className="mx-auto flex max-w-6xl flex-wrap items-center gap-x-6 px-5 py-2 text-base">
        <a
          href={`/${locale}`}
          className="inline-flex min-h-11 items-center gap-2 font-serif text-xl"
        >
          <Mark />
          {t("name")}
        </a>
        <div className="ml-auto flex items-center gap-5 sm:order-last">
          <Learned course={course} href={`/${locale}/progress`} />
          <LanguageSwitch />
        </div>
        <nav aria-label={t("nav")} className="flex basis-full flex-wrap gap-x-6 sm:basis-auto">
          {rooms.map((room) => (
            <a
              key={room}
              href={`/${locale}/${room}`}
              className="inline-flex min-h-11 items-center text-soft hover:text-ink"
            >
              {t(room)}
            </a>
          ))}
        </nav>
      </div>
    </header>
  );
}
