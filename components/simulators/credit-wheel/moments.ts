import { availableAt, type Lap, type Model } from "./model";

/** Where in a lap the wheel stands. Paying and the credit's return are one sum seen from its two sides. */
export const stages = ["spend", "bill", "pay", "return"] as const;
export type Stage = (typeof stages)[number];

/** The wheel at one moment, in minor units. The first moment is before anything is owed. */
export type Moment = {
  readonly lap: Lap | null;
  readonly stage: Stage | null;
  readonly owed: number;
  readonly available: number;
  readonly interestSoFar: number;
  readonly lapsDone: number;
};

const known = new WeakMap<Model, readonly Moment[]>();

/** Every moment of every lap, in order: four a lap, after one before them. */
export function momentsOf(model: Model): readonly Moment[] {
  const moments = known.get(model) ?? work(model);
  known.set(model, moments);
  return moments;
}

function work(model: Model): Moment[] {
  const moments: Moment[] = [
    { lap: null, stage: null, owed: 0, available: model.limit, interestSoFar: 0, lapsDone: 0 },
  ];
  for (const lap of model.laps) {
    const before = lap.interestSoFar - lap.interest;
    for (const stage of stages) {
      const owed = owedAt(lap, stage);
      moments.push({
        lap,
        stage,
        owed,
        available: availableAt(model, owed),
        interestSoFar: stage === "spend" ? before : lap.interestSoFar,
        lapsDone: stage === "return" ? lap.number : lap.number - 1,
      });
    }
  }
  return moments;
}

function owedAt(lap: Lap, stage: Stage): number {
  if (stage === "spend") return lap.opening + lap.spent;
  return stage === "bill" ? lap.bill : lap.closing;
}

/** The moment the question asks about: something bought again after the first payment. */
export const ASKED = stages.length + 1;
