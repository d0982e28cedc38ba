import { type Future, owedAfter } from "./futures";
import type { Model } from "./model";
import { major } from "./terms";

/** Every state the numbers can be in; each has a sentence in the messages. */
export const findingKeys = [
  "clears",
  "clears-free",
  "beyond",
  "stays",
  "stands-still",
  "grows",
  "grows-past",
  "no-surplus",
  "no-surplus-past",
  "shock-covered",
  "shock-delays",
  "shock-after",
  "shock-tips",
  "shock-tips-past",
  "shock-stays",
] as const;

export type FindingKey = (typeof findingKeys)[number];

/** The one sentence that the present numbers say: a message key, and the figures that stand in the message. */
export type Finding = {
  readonly key: FindingKey;
  readonly money: Readonly<Record<string, number>>;
  readonly months: Readonly<Record<string, number>>;
};

export function findingOf(model: Model): Finding {
  const { own, calm, ground, shock } = model;
  const owed = owedAfter(own, model.months);
  const end = monthsOf(own);
  const calmEnd = monthsOf(calm);
  return {
    key: keyOf(model, owed === null),
    money: {
      net: major(ground.net),
      line: major(ground.line ?? 0),
      balance: major(own.start),
      interest: major(own.run.interest),
      extra: major(own.run.interest - calm.run.interest),
      owed: major(owed ?? 0),
      shock: shock.asked,
    },
    months: {
      time: end ?? 0,
      delay: Math.max(0, (end ?? 0) - (calmEnd ?? 0)),
      after: model.months,
    },
  };
}

const monthsOf = ({ run }: Future) => (run.outcome.kind === "cleared" ? run.outcome.months : null);

function keyOf(model: Model, past: boolean): FindingKey {
  const { own, calm, ground, shock } = model;
  const { outcome } = own.run;
  if (outcome.kind === "cleared") return clearedKey(model);
  if (ground.net <= 0) {
    if (outcome.kind === "never" && outcome.reason === "same-balances-again") return "stands-still";
    return past ? "no-surplus-past" : "no-surplus";
  }
  if (outcome.kind === "undecided" && outcome.reason === "horizon") return "beyond";
  const stays = outcome.kind === "never" && outcome.reason === "same-balances-again";
  if (shock.borrowed > 0 && calm.run.outcome.kind !== "never") {
    if (stays) return "shock-stays";
    return past ? "shock-tips-past" : "shock-tips";
  }
  if (stays) return "stays";
  return past ? "grows-past" : "grows";
}

function clearedKey({ calm, ground, shock }: Model): FindingKey {
  if (shock.asked > 0 && shock.borrowed === 0) return "shock-covered";
  if (shock.asked > 0) {
    const before = monthsOf(calm);
    return before !== null && before < shock.month ? "shock-after" : "shock-delays";
  }
  return ground.line === null ? "clears-free" : "clears";
}
