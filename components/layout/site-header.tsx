import { getLocale, getTranslations } from "next-intl/server";
import { LanguageSwitch } from "./language-switch";
import { Learned } from "./learned";
import { Mark } from "./mark";

export type Course = readonly { id: string; items: readonly string[] }[];

const rooms = ["learn", "simulators", "practice", "glossary"] as const;

/**
 * The first row stays in sight, so that the other language is at hand wherever one reads, unless the window is so low (or
 * the page so large) that it would take a good part of it. `contents` lets it stick
 * to the page and not to the header; on phones the rooms stand in a row of their own, which scrolls away.
 */
export async function SiteHeader({ course }: { course: Course }) {
  const t = await getTranslations("layout");
  const locale = await getLocale();
  return (
    <header className="contents">
      <div className="no-print sticky top-0 z-10 border-line border-b bg-paper [@media(height<24rem)]:static">
        <div className="mx-auto flex max-w-6xl flex-wrap items-center gap-x-6 px-5 py-1.5 text-base sm:py-2">
          <a
            href={`/${locale}`}
            className="inline-flex min-h-11 items-center gap-2 whitespace-nowrap font-serif text-xl"
          >
            <Mark />
            {t("name")}
          </a>
          <Rooms className="hidden md:flex" />
          <div className="ml-auto flex flex-wrap items-center gap-x-4 sm:gap-x-5">
            <a
              href={`/${locale}/search`}
              className="inline-flex min-h-11 min-w-6 items-center gap-1.5 text-soft hover:text-ink"
            >
              <Glass />
              <span className="sr-only sm:not-sr-only">{t("search")}</span>
            </a>
            <Learned course={course} href={`/${locale}/progress`} />
            <LanguageSwitch />
          </div>
        </div>
      </div>
      <Rooms className="no-print flex border-line border-b px-5 md:hidden" />
    </header>
  );
}

async function Rooms({ className }: { className: string }) {
  const t = await getTranslations("layout");
  const locale = await getLocale();
  return (
    <nav aria-label={t("nav")} className={`flex-wrap gap-x-6 text-base ${className}`}>
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
  );
}

function Glass() {
  return (
    <svg viewBox="0 0 16 16" className="size-5 sm:size-4" aria-hidden="true">
      <circle cx="7" cy="7" r="4.75" fill="none" stroke="currentColor" strokeWidth="1.5" />
      <path d="m10.5 10.5 4 4" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" />
    </svg>
  );
}
