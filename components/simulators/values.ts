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

/** The same model for the same values, worked out once for all parts of the figure that show it. */
export function once<Model extends object>(
  work: (values: Values) => Model,
): (values: Values) => Model {
  const models = new WeakMap<Values, Model>();
  return (values) => {
    const model = models.get(values) ?? work(values);
    models.set(values, model);
    return model;
  };
}
