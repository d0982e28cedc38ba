import {
  cycleRate,
  fromMajor,
  type Minor,
  type Plan,
  parseDate,
  percent,
  type Rate,
  type CardRun as Run,
  runCard,
  toMajor,
} from "@/engine";
import type { CardInputs, NumberInput } from "./card-inputs";

export type { CardRun as Run } from "@/engine";

/** One drawn card: its inputs, and the engine's ledgers of it, each run at most once and only when asked. */
export type Card = {
  readonly inputs: CardInputs;
  /** An input that must be there; an item that leaves it out is an author's mistake. */
  need(key: NumberInput): number;
  cycleRate(): Rate;
  minimum(): Run;
  keepFirst(): Run;
  own(): Run;
  target(): Run;
};

export function cardOf(inputs: CardInputs): Card {
  function need(key: NumberInput): number {
    const value = inputs[key];
    if (value === undefined) throw new Error(`draw.${key} is needed`);
    return value;
  }

  const statementRate = once(() => cycleRate(percent(need("rate")), inputs.cycle));

  function run(plan: Plan): Run {
    return runCard({
      terms: { cycleRate: statementRate(), minimum: minimumRule(inputs), rounding: "half-up" },
      balance: fromMajor(need("balance")),
      spending: fromMajor(need("spending")),
      start: parseDate("2026-01-05"),
      plan,
    });
  }

  /** Plans that follow the minimum make no sense without its percent. */
  function runMinimum(plan: Plan): Run {
    need("percent");
    return run(plan);
  }

  return {
    inputs,
    need,
    cycleRate: statementRate,
    minimum: once(() => runMinimum({ kind: "minimum" })),
    keepFirst: once(() => runMinimum({ kind: "keep-first-minimum" })),
    own: once(() => run({ kind: "fixed", amount: fromMajor(need("payment")) })),
    target: once(() => run({ kind: "clear-in", months: need("months") })),
  };
}

function minimumRule({ rule, percent: share = 0, base, floor = 0 }: CardInputs) {
  return { kind: rule, percent: percent(share), base, floor: fromMajor(floor) };
}

export function major(amount: Minor): number {
  return Number(toMajor(amount));
}

function once<T>(compute: () => T): () => T {
  let result: { value: T } | undefined;
  return () => {
    result ??= { value: compute() };
    return result.value;
  };
}
