"use client";

import type { ReactNode } from "react";
import { useSetting } from "../scenario";
import { findPreset } from "../start-values";
import { SourceList } from "./sources";

type Props = {
  /** The figure as people read it. */
  shown: string;
  /** How it is worked out, in one or two sentences. */
  words: string;
  /** The rule it follows, with the numbers in it. */
  rule?: string;
  /** The rows it comes from. */
  children?: ReactNode;
};

/** Why a figure is what it is: the figure, the sum in words, the rule, the rows, and the source of the terms. */
export function WhyPanel({ shown, words, rule, children }: Props) {
  const { simulator, state, locale } = useSetting();
  const preset = findPreset(simulator, state.preset);
  return (
    <div className="mt-3 grid gap-4">
      <p className="font-serif text-3xl">{shown}</p>
      <p>{words}</p>
      {rule && <p className="text-base text-soft">{rule}</p>}
      {children}
      {preset && (
        <div>
          <p>{preset.words[locale].title}</p>
          <SourceList preset={preset} />
        </div>
      )}
    </div>
  );
}
