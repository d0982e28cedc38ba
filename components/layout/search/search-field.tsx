"use client";

import { useEffect, useId, useRef } from "react";
import { useLocale, useTranslations } from "use-intl";
import { LONGEST } from "@/lib/search/longest";
import { type Answer, useSearch } from "./use-search";

type Props = {
  query: string;
  onQuery(query: string): void;
};

/** A field, how many things were found, and those things as links. */
export function SearchField({ query, onQuery }: Props) {
  const t = useTranslations("search");
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const answer = useSearch(query);

  // Whoever comes to this page came to type.
  useEffect(() => field.current?.focus(), []);

  return (
    <search>
      <label htmlFor={id} className="block text-base">
        {t("label")}
      </label>
      <input
        ref={field}
        id={id}
        type="search"
        enterKeyHint="search"
        autoComplete="off"
        maxLength={LONGEST}
        className="mt-1 min-h-11 w-full rounded-md border border-control bg-card px-3"
        value={query}
        onChange={(event) => onQuery(event.target.value)}
        onKeyDown={(event) => {
          // While a Chinese word is being composed, Enter belongs to the keyboard.
          if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
          list.current?.querySelector("a")?.focus();
        }}
      />
      <Status answer={answer} query={query} />
      {answer.state === "found" && (
        <ul ref={list} className="mt-2">
          {answer.found.map(({ id, kind, title, line, href }) => (
            <li key={id} className="border-line border-t">
              <a href={href} className="block px-1 py-2.5 hover:bg-wash">
                <span className="flex flex-wrap items-baseline justify-between gap-x-4">
                  <span className="text-lg leading-snug">{title}</span>
                  <span className="text-sm text-soft">{t(`kind.${kind}`)}</span>
                </span>
                <span className="block text-base text-soft leading-snug">{line}</span>
              </a>
            </li>
          ))}
        </ul>
      )}
    </search>
  );
}

function Status({ answer, query }: { answer: Answer; query: string }) {
  const t = useTranslations("search");
  const locale = useLocale();
  const nothing = answer.state === "found" && answer.found.length === 0;
  return (
    <div className="mt-3 min-h-7 text-base text-soft">
      <p role="status">
        {answer.state === "empty" && t("empty")}
        {answer.state === "fetching" && t("fetching")}
        {answer.state === "unreachable" && t("unreachable")}
        {nothing && t("nothing", { query: query.trim() })}
        {answer.state === "found" && !nothing && t("found", { count: answer.found.length })}
      </p>
      {(nothing || answer.state === "unreachable") && (
        <p className="mt-1">
          <a className="link" href={`/${locale}/glossary`}>
            {t("all-words")}
          </a>
        </p>
      )}
    </div>
  );
}
