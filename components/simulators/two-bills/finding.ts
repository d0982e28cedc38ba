import { type Model, major } from "./model";

/** Every state of the two answers; each has a sentence in the messages. */
export const findingKeys = [
  "same-ends",
  "same-never",
  "cheaper",
  "cheaper-same-time",
  "sooner",
  "no-difference",
  "smaller-never",
  "neither",
] as const;

/** What the spare cash leaves of them; each has a sentence too. */
export const spareKeys = ["all", "part", "same", "short"] as const;

export type FindingKey = (typeof findingKeys)[number];
export type SpareKey = (typeof spareKeys)[number];

/** What the numbers say in two sentences: about the answers, and about the cash behind them. */
export type Finding = {
  readonly key: FindingKey;
  readonly spare: SpareKey;
  readonly money: Readonly<Record<string, number>>;
  readonly months: Readonly<Record<string, number>>;
};

const bySize = ({ without, with: beside }: Model) =>
  without.payment >= beside.payment
    ? ({ larger: without, smaller: beside } as const)
    : ({ larger: beside, smaller: without } as const);

export function findingOf(model: Model): Finding {
  const { larger, smaller } = bySize(model);
  const a = larger.run.summary;
  const b = smaller.run.summary;
  return {
    key: keyOf(model),
    spare: spareKey(model),
    money: {
      larger: larger.payment,
      smaller: smaller.payment,
      interest: major(a.interest),
      extra: (b.interest - a.interest) / 100,
      spare: model.spare,
    },
    months: { sooner: a.months ?? 0, later: b.months ?? 0 },
  };
}

function keyOf(model: Model): FindingKey {
  const { larger, smaller } = bySize(model);
  const a = larger.run.summary;
  const b = smaller.run.summary;
  if (larger.payment === smaller.payment) return a.months === null ? "same-never" : "same-ends";
  if (a.months === null) return "neither";
  if (b.months === null) return "smaller-never";
  if (b.interest > a.interest) return b.months > a.months ? "cheaper" : "cheaper-same-time";
  return b.months > a.months ? "sooner" : "no-difference";
}

function spareKey(model: Model): SpareKey {
  const { larger, smaller } = bySize(model);
  if (model.spare >= larger.payment) return "all";
  if (larger.payment === smaller.payment) return "short";
  return model.spare > smaller.payment ? "part" : "same";
}
