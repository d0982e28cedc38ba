import { readNumber } from "../i18n/read-number";
import { type Rows, rowOrder } from "../quiz/row-order";
import type { Item } from "../quiz/schema";
import type { AnswerEvent } from "./events";

export type Interaction =
  | "choice"
  | "numeric"
  | "sequencing"
  | "matching"
  | "performance"
  | "other";

/** What the form of a response depends on, of every item there is. */
export type AskedItems = Readonly<
  Record<string, { readonly kind: Item["kind"]; readonly match?: Rows }>
>;

const interactions: Readonly<Record<Item["kind"], Interaction>> = {
  single: "choice",
  multiple: "choice",
  trap: "choice",
  number: "numeric",
  slider: "numeric",
  order: "sequencing",
  match: "matching",
  faded: "performance",
  curve: "performance",
};

/** The nearest interaction of the specification; "other", which takes any text, for items that are gone. */
export function interactionOf(kind: Item["kind"] | undefined): Interaction {
  return kind ? interactions[kind] : "other";
}

/** What was answered in the form of its interaction; null when there is none, or it does not fit the form. */
export function responseOf(
  type: Interaction,
  { response, seed }: Pick<AnswerEvent, "response" | "seed">,
  match?: Rows,
): string | null {
  if (response === null) return null;
  switch (type) {
    case "numeric": {
      const read = readNumber(response[0] ?? "");
      return read.ok ? String(read.value) : null;
    }
    case "performance":
      return pairs(response.map((value, step) => [`step-${step + 1}`, value]));
    case "matching": {
      if (match?.rows.length !== response.length) return null;
      const rows = rowOrder(match, seed);
      return pairs(response.map((option, at) => [rows[at] ?? "", option]));
    }
    default:
      return response.join("[,]");
  }
}

const pairs = (all: readonly (readonly [string, string])[]): string =>
  all.map(([from, to]) => `${from}[.]${to}`).join("[,]");

/** In the words in which the page asks. */
export const sureScale = [
  { id: "1", description: { en: "A guess", "zh-Hans": "猜的" } },
  { id: "2", description: { en: "Fairly sure", "zh-Hans": "比较有把握" } },
  { id: "3", description: { en: "Certain", "zh-Hans": "很确定" } },
] as const;
