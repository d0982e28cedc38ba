"use client";

import { useEffect, useState } from "react";
import { useLocale } from "use-intl";
import type { Found, Index } from "@/lib/search/find";

const indexes = new Map<string, Promise<Index>>();

/** The library and the index of a language, fetched once a page, when somebody first asks. */
function indexOf(locale: string): Promise<Index> {
  const known = indexes.get(locale);
  if (known) return known;
  const fetched = Promise.all([import("@/lib/search/find"), textOf(locale)]).then(
    ([{ readIndex }, text]) => readIndex(text),
  );
  indexes.set(locale, fetched);
  fetched.catch(() => indexes.delete(locale));
  return fetched;
}

async function textOf(locale: string): Promise<string> {
  const response = await fetch(`/search-index/${locale}.json`);
  if (!response.ok) throw new Error(`The index of ${locale} is not there: ${response.status}.`);
  return response.text();
}

export type Answer =
  | { readonly state: "empty" | "fetching" | "unreachable" }
  | { readonly state: "found"; readonly found: readonly Found[] };

/** What answers a question, as it is typed. */
export function useSearch(query: string): Answer {
  const locale = useLocale();
  const asked = query.trim();
  const [answer, setAnswer] = useState<Answer>({ state: "empty" });

  useEffect(() => {
    let wanted = true;
    const say = (next: Answer) => wanted && setAnswer(next);
    if (asked === "") say({ state: "empty" });
    else {
      setAnswer((before) => (before.state === "found" ? before : { state: "fetching" }));
      indexOf(locale).then(
        (index) => say({ state: "found", found: index(asked) }),
        () => say({ state: "unreachable" }),
      );
    }
    return () => {
      wanted = false;
    };
  }, [asked, locale]);

  return answer;
}
