import type { Values } from "@/lib/parameters";

// What every model does with its values. They come checked from `parameters`: a missing one is a mistake of ours.

export function numberOf(values: Values, key: string): number {
  const value = values[key];
  if (typeof value !== "number") throw new TypeError(`A number is needed for "${key}".`);
  return value;
}

export function choiceOf<Choice extends string>(
  values: Values,
  key: string,
  choices: readonly Choice[],
): Choice {
  const chosen = choices.find((each) => each === values[key]);
  if (chosen === undefined)
    throw new TypeError(`One of ${choices.join(", ")} is needed for "${key}".`);
  return chosen;
}

/** The same answer for the same values or model, worked out once for all parts of the figure that show it. */
export function once<Answer extends object>(
  work: (values: Values) => Answer,
): (values: Values) => Answer;
export function once<Asked extends object, Answer extends object>(
  work: (asked: Asked) => Answer,
): (asked: Asked) => Answer;
export function once<Asked extends object, Answer extends object>(
  work: (asked: Asked) => Answer,
): (asked: Asked) => Answer {
  const answers = new WeakMap<Asked, Answer>();
  return (asked) => {
    const answer = answers.get(asked) ?? work(asked);
    answers.set(asked, answer);
    return answer;
  };
}
