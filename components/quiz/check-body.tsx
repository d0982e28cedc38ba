"use client";

import { type KeyboardEvent, useId, useMemo } from "react";
import { useTranslations } from "use-intl";
import { useReaderFormats } from "@/components/progress/use-reader-formats";
import { Button } from "@/components/ui/button";
import type { Currency } from "@/lib/i18n/locales";
import { type Filler, filler } from "@/lib/quiz/fill";
import { hasNewNumbers } from "@/lib/quiz/next-seed";
import type { Item } from "@/lib/quiz/schema";
import { CheckActions } from "./check-actions";
import { Hints } from "./hints";
import { HowSure } from "./how-sure";
import type { ItemView } from "./item-view";
import { DONT_KNOW, type Turn } from "./turn";
import { type Asked, useTurn } from "./use-turn";
import { WorkedExample } from "./worked-example";

export type CheckProps = Asked & {
  /** The reader's own currency unless the page asks for another. */
  currency?: Currency | undefined;
  /** A short line above the question, for example "Check 2". */
  heading?: string | undefined;
  /** Asked once, and marked on a later visit with others: its reader is not told how it went, and has no second go. */
  markLater?: boolean | undefined;
};

type Props = CheckProps & { view: ItemView };

/** Misses in a row after which a worked example is offered. */
const HELP_AFTER = 2;

export function CheckBody({ currency, heading, markLater = false, view, ...asked }: Props) {
  const t = useTranslations("quiz");
  const reader = useReaderFormats(currency);
  const { locale } = reader;
  const { turn, drawn, verdict, fields, misses, ...on } = useTurn(asked, locale);
  const fill = useMemo(
    () => filler(drawn.figures, reader.formats, reader.words),
    [drawn.figures, reader],
  );
  const errorId = useId();
  const { item } = drawn;
  const fresh = hasNewNumbers(item);
  const answering = turn.stage === "answering";
  const choosing = drawn.kind === "choices";
  const grouped = choosing || drawn.kind === "multiple" || drawn.kind === "order";
  const { Fields, Explanation } = view;

  // A form would do this by itself, but a frame with sandbox="allow-scripts" may not submit any.
  function checkOnEnter({ key, nativeEvent, target }: KeyboardEvent) {
    const own = target instanceof Element && target.closest("button, select, summary");
    if (key === "Enter" && !nativeEvent.isComposing && !own) on.check(turn.response);
  }

  const explanation = verdict && (
    <div className="space-y-3">
      <Explanation
        drawn={drawn}
        response={turn.response}
        verdict={verdict}
        fill={fill}
        reader={reader}
      />
    </div>
  );
  return (
    <div id={item.id} className="space-y-5 rounded-2xl bg-wash p-6" data-item={item.id}>
      {heading ? <p className="text-base text-soft">{heading}</p> : null}
      <fieldset
        ref={fields}
        className="min-w-0"
        role={choosing ? "radiogroup" : undefined}
        aria-invalid={choosing && turn.problems[0] ? true : undefined}
        aria-describedby={grouped ? errorId : undefined}
        onKeyDown={checkOnEnter}
      >
        <legend className="mb-4 font-serif text-xl leading-snug">
          {fill.text(item.words[locale].stem)}
        </legend>
        <Fields
          drawn={drawn}
          turn={turn}
          verdict={markLater && turn.stage === "checked" ? null : verdict}
          fill={fill}
          reader={reader}
          errorId={errorId}
          onAnswer={on.answer}
        />
      </fieldset>
      {item.sure && answering && isAnswered(turn) ? (
        <HowSure sure={turn.sure} onChange={on.beSure} />
      ) : null}
      <CheckActions
        kind={drawn.kind}
        stage={turn.stage}
        verdict={verdict}
        later={markLater}
        onCheck={() => on.check(turn.response)}
        onDontKnow={choosing ? null : () => on.check(null)}
      />
      {item.hints && answering ? (
        <Hints hints={filled(item.hints[locale], fill)} opened={turn.hints} onMore={on.hint} />
      ) : null}
      {answering && misses >= HELP_AFTER && fresh ? (
        <WorkedExample drawn={drawn} view={view} reader={reader} />
      ) : null}
      {turn.stage === "checked" && !markLater ? explanation : null}
      {turn.stage === "recalled" ? (
        <details>
          <summary className="min-h-8 cursor-pointer">{t("show-reason")}</summary>
          <div className="pt-3">{explanation}</div>
        </details>
      ) : null}
      {verdict && !markLater ? (
        <Button onClick={on.again}>{t(fresh ? "new-numbers" : "again")}</Button>
      ) : null}
    </div>
  );
}

function isAnswered({ response }: Turn): boolean {
  return response?.some((text) => text !== "" && text !== DONT_KNOW) ?? false;
}

type HintTexts = NonNullable<Item["hints"]>["en"];

function filled({ look, rule, step }: HintTexts, { text }: Filler): HintTexts {
  return { look: text(look), rule: text(rule), step: text(step) };
}
