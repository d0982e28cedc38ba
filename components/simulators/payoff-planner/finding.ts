import { costOf, type Model, major } from "./model";

type Amounts = Readonly<Record<string, number>>;

/** The one sentence that the present numbers say: a message key, and the amounts and times that stand in the message. */
export type Finding = {
  readonly key: FindingKey;
  readonly money: Amounts;
  readonly months: Amounts;
};

export const findingKeys = [
  "cheapest",
  "cheapest-habit-never",
  "all-same",
  "habit-cheaper",
  "dearer",
  "same",
  "cheaper",
  "by-rate-never",
  "never-interest",
  "never-spending",
  "never-circle",
  "beyond",
] as const;

export type FindingKey = (typeof findingKeys)[number];

/** The plan chosen against the dearest first; and the dearest first against the habit of paying all in proportion. */
export function findingOf(model: Model): Finding {
  const { plan, courses, terms } = model;
  const { outcome } = plan;
  if (outcome.kind !== "cleared") return stuck(model);
  const months = { months: outcome.months };
  const interest = major(plan.interest);
  const other = courses[terms.order === "by-rate" ? "balance-matching" : "by-rate"];
  if (other.outcome.kind !== "cleared") {
    const key = terms.order === "by-rate" ? "cheapest-habit-never" : "by-rate-never";
    return { key, money: { interest }, months };
  }
  const price = major(costOf(plan) - costOf(other));
  const figures = {
    money: { interest, price: Math.abs(price) },
    months: { ...months, otherMonths: other.outcome.months },
  };
  if (terms.order === "by-rate") {
    if (price === 0) return { key: "all-same", ...figures };
    return { key: price < 0 ? "cheapest" : "habit-cheaper", ...figures };
  }
  if (price === 0) return { key: "same", ...figures };
  return { key: price > 0 ? "dearer" : "cheaper", ...figures };
}

function stuck({ plan, terms }: Model): Finding {
  const { outcome } = plan;
  if (outcome.kind !== "never") return { key: "beyond", money: {}, months: {} };
  if (outcome.reason === "same-balances-again") {
    return { key: "never-circle", money: { owed: major(outcome.owed) }, months: {} };
  }
  const money = { interest: major(outcome.interest), budget: terms.budget };
  return outcome.spending > 0
    ? {
        key: "never-spending",
        money: { ...money, spending: major(outcome.spending) },
        months: {},
      }
    : { key: "never-interest", money, months: {} };
}
