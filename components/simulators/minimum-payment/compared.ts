import { runFor } from "./model";
import { comparedPercents, type Terms } from "./params";

/** One way to pay on this card: what it takes at first, how long it lasts and what it costs. Null: it never ends. */
export type Way = {
  readonly id: "card" | "percent" | "percent-plus-interest" | "first-minimum" | "own";
  /** The percentage of a rule that is compared; null for the card's own and for fixed ways. */
  readonly percent: number | null;
  readonly first: number;
  readonly months: number | null;
  readonly interest: number | null;
};

function wayOf(id: Way["id"], terms: Terms, plan: "minimum" | "own", percent: number | null): Way {
  const { summary } = runFor(terms, plan);
  return {
    id,
    percent,
    first: summary.firstPayment.total / 100,
    months: summary.months,
    interest: summary.months === null ? null : summary.interest / 100,
  };
}

/** The card's rule, other rules with the same floor, the first minimum kept, and the reader's own way. */
export function waysOf(terms: Terms): Way[] {
  const others = comparedPercents.filter(
    (percent) => !(terms.rule === "percent" && terms.percent === percent),
  );
  const plus = { ...terms, rule: "percent-plus-interest", percent: 1 } as const;
  const isPlus = terms.rule === plus.rule && terms.percent === plus.percent;
  return [
    wayOf("card", terms, "minimum", null),
    ...others.map((percent) =>
      wayOf("percent", { ...terms, rule: "percent", percent }, "minimum", percent),
    ),
    ...(isPlus ? [] : [wayOf("percent-plus-interest", plus, "minimum", plus.percent)]),
    wayOf("first-minimum", { ...terms, plan: "first-minimum" }, "own", null),
    ...(terms.plan === "first-minimum" ? [] : [wayOf("own", terms, "own", null)]),
  ];
}
