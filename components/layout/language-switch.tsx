"use client";

import { usePathname } from "next/navigation";
import { type MouseEvent, useEffect } from "react";
import { useLocale } from "use-intl";
import { carriedQuery } from "@/lib/carried-query";
import { languageTag } from "@/lib/i18n/locales";

const PLACE = /^#part-(\d+)$/;

const headings = () => [...document.querySelectorAll("main h2")];

/** How many headings the reader has passed. */
function part(): number {
  return headings().filter((heading) => heading.getBoundingClientRect().top < innerHeight / 2)
    .length;
}

/** The same page in the other language, at the same part and with the same numbers. */
export function LanguageSwitch() {
  const pathname = usePathname();
  const here = useLocale();
  const other = here === "zh" ? "en" : "zh";
  const rest = pathname.replace(/^\/(en|zh)(?=\/|$)/, "");

  useEffect(() => {
    const match = PLACE.exec(window.location.hash);
    if (match) headings()[Number(match[1]) - 1]?.scrollIntoView();
  }, []);

  function follow(event: MouseEvent<HTMLAnchorElement>) {
    const query = carriedQuery();
    const passed = part();
    event.currentTarget.href = `/${other}${rest}${query && `?${query}`}${passed > 0 ? `#part-${passed}` : ""}`;
  }

  return (
    <a
      href={`/${other}${rest}`}
      hrefLang={languageTag[other]}
      lang={languageTag[other]}
      className="inline-flex min-h-11 items-center text-soft hover:text-ink"
      onClick={follow}
    >
      {other === "zh" ? "中文" : "English"}
    </a>
  );
}
