import type { FigureWords, Formats } from "../i18n/format";
import type { FigureSource } from "./figures";

export const forms = ["duration", "whole", "number"] as const;

type Form = (typeof forms)[number];

const PLACEHOLDER = /\{([^{}:]*)(?::([^{}]*))?\}/g;

export function placeholdersIn(template: string): { name: string; form: string | undefined }[] {
  return [...template.matchAll(PLACEHOLDER)].map(([, name = "", form]) => ({ name, form }));
}

export function isForm(form: string): form is Form {
  return forms.some((known) => known === form);
}

export type Filler = {
  /** "You owe {balance}." → "You owe $10,000." */
  text(template: string): string;
  figure(name: string, form?: string): string;
};

export function filler(figures: FigureSource, formats: Formats, words: FigureWords): Filler {
  function figure(name: string, form?: string): string {
    const value = figures.value(name);
    if (typeof value === "number") {
      if (form === "duration") return formats.duration(value);
      if (form === "whole") return formats.money(value, { whole: true });
      if (form === "number") return formats.number(value);
    }
    return formats.figure(value, figures.unit(name), words);
  }
  return {
    figure,
    text: (template) => template.replace(PLACEHOLDER, (_, name, form) => figure(name, form)),
  };
}

/** A template around the first place where it shows one figure; null when it never does. */
export function splitAt(template: string, figure: string) {
  for (const match of template.matchAll(PLACEHOLDER)) {
    const [whole, name, form] = match;
    if (name !== figure) continue;
    const before = template.slice(0, match.index);
    return { before, form, after: template.slice(match.index + whole.length) };
  }
  return null;
}
