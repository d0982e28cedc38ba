"use client";

import { usePathname } from "next/navigation";
import { type MouseEvent, useEffect } from "react";
import { useLocale } from "use-intl";
import { carriedQuery } from "@/lib/carried-query";
import { languageTag } from "@/lib/i18n/locales";

const headings = () => [...document.querySelectorAll("main h2")];

/** How many headings stand above the lowest quarter of the screen: the last of them is where the reader is. */
function part(): number {
  const line = innerHeight * 0.75;
  return headings().filter((heading) => heading.getBoundingClientRect().top < line).length;
}

/** The same page in the other language, at the same part and with the same numbers. */
export function LanguageSwitch() {
  const pathname = usePathname();
  const here = useLocale();
  const other = here === "zh" ? "en" : "zh";
  const rest = pathname.replace(/^\/(en|zh)(?=\/|$)/, "");

  useEffect(() => {
    const passed = Number(new URLSearchParams(window.location.hash.slice(1)).get("part"));
    headings()[passed - 1]?.scrollIntoView();
  }, []);

  function follow(event: MouseEvent<HTMLAnchorElement>) {
    const place = new URLSearchParams(carriedQuery());
    if (part() > 0) place.set("part", String(part()));
    const text = place.toString();
    event.currentTarget.href = `/${other}${rest}${text && `#${text}`}`;
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
