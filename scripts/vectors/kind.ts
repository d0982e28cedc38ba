/** The `inputs` of a published case, as read from JSON: money in major units, rates as fractions unless the key says percent. */
export type Inputs = Readonly<Record<string, unknown>>;

/**
 * What the engine gives for one case: every key of the case's `expected` that this kind knows, in the same units.
 * Money in major units, rates as the key says. A case that cannot be read throws an Error with a sentence.
 */
export type Kind = (inputs: Inputs, expected: Inputs) => Record<string, unknown>;
