"use client";

import { type ReactNode, useId, useLayoutEffect } from "react";
import { useTranslations } from "use-intl";
import { useSetting } from "../scenario";
import { ErrorBoundary } from "./error-boundary";
import { Notices } from "./notices";

export type FigureProps = {
  title: string;
  lead: string;
  level: 2 | 3;
  className?: string;
  children: ReactNode;
};

/** The card that every simulator stands in. */
export function Figure({ title, lead, level, className = "", children }: FigureProps) {
  const t = useTranslations("frame");
  const { simulator, state, arrive } = useSetting();
  const titleId = useId();
  useLayoutEffect(arrive, [arrive]);
  const Title = `h${level}` as const;
  return (
    <section
      aria-labelledby={titleId}
      className={`figure ${className}`}
      data-simulator={simulator.id}
      data-revealed={state.revealed}
    >
      <Title id={titleId} className="font-serif text-2xl leading-snug">
        {title}
      </Title>
      <p className="mt-1 text-base text-soft">{lead}</p>
      <Notices />
      <ErrorBoundary sentence={t("broken")} again={t("reset")}>
        {children}
      </ErrorBoundary>
    </section>
  );
}
