import { readNumber } from "../i18n/read-number";

export type Interaction = "choice" | "numeric" | "sequencing" | "performance" | "other";

const interactions: Readonly<Record<string, Interaction>> = {
  single: "choice",
  multiple: "choice",
  trap: "choice",
  number: "numeric",
  slider: "numeric",
  ordering: "sequencing",
  order: "sequencing",
  faded: "performance",
  curve: "performance",
};

/** The nearest interaction of the specification; "other" takes any text. */
export function interactionOf(kind: string | undefined): Interaction {
  return interactions[kind ?? ""] ?? "other";
}

/** What was answered in the form of its interaction; null when there is none, or it does not fit the form. */
export function responseOf(type: Interaction, response: readonly string[] | null): string | null {
  if (response === null) return null;
  if (type === "numeric") {
    const read = readNumber(response[0] ?? "");
    return read.ok ? String(read.value) : null;
  }
  if (type === "performance")
    return response.map((value, step) => `step-${step + 1}[.]${value}`).join("[,]");
  return response.join("[,]");
}

export const sureScale = [
  { id: "1", description: { en: "a guess", "zh-Hans": "猜的" } },
  { id: "2", description: { en: "fairly sure", "zh-Hans": "比较有把握" } },
  { id: "3", description: { en: "certain", "zh-Hans": "很确定" } },
] as const;
