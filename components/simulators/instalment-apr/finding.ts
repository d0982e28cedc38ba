import { looksLike, type Model } from "./model";
import { major } from "./plan";
import { nominalOf } from "./price";

export const findingKeys = [
  "nothing-received",
  "several",
  "no-rate",
  "free",
  "tiny",
  "same",
  "once",
  "dearer",
  "hidden",
  "discount",
  "upfront",
] as const;

/** The one sentence that the present numbers say: a message key, and the figures that stand in the message. */
export type Finding = {
  readonly key: (typeof findingKeys)[number];
  readonly figures: Readonly<Record<string, number>>;
};

export function findingOf(model: Model): Finding {
  const { plan, run, cost, price } = model;
  const figures = {
    amount: plan.amount,
    received: major(run.received),
    upFront: major(run.upFront),
    paid: major(cost.paid),
    cost: major(cost.cost),
  };
  if (price.kind === "none") return { key: price.why, figures };
  const rate = Number(nominalOf(price));
  const looks = looksLike(plan);
  const all = {
    ...figures,
    rate,
    looks,
    average: major(cost.averagePrincipal),
    discount: plan.discount,
  };
  return { key: run.upFront > 0 ? keyUpFront(model) : keySpread(model, rate, looks), figures: all };
}

function keySpread({ plan, cost }: Model, rate: number, looks: number): Finding["key"] {
  if (cost.cost === 0) return "free";
  if (plan.kind === "yearly") return "same";
  if (plan.payments === 1) return "once";
  return rate > looks ? "dearer" : "tiny";
}

/** Something is taken on the first day, or a discount is lost then. */
function keyUpFront({ plan }: Model): Finding["key"] {
  if (plan.extra > 0 || (plan.kind === "start" && plan.fee > 0)) return "upfront";
  return plan.fee > 0 ? "discount" : "hidden";
}
