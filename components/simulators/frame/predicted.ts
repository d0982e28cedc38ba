import type { Values } from "@/lib/parameters";
import type { Event } from "@/lib/progress/events";
import { checkValue } from "@/lib/url-state";
import type { Simulator } from "../contract";
import type { Guess } from "../scenario-state";

/**
 * The numbers that a guess was about: those of its latest entry in the log. They outlive a reload, when the numbers have
 * moved on. Null where the log does not know the guess, or knows it with numbers that the simulator no longer takes.
 */
export function predictedAbout(
  events: readonly Event[],
  { id, parameters, question }: Pick<Simulator, "id" | "parameters" | "question">,
  guess: Guess,
): Values | null {
  const values = events
    .filter((event) => event.kind === "prediction")
    .filter(({ simulator, output }) => simulator === id && output === question.output)
    .filter((event) => event.guess === guess)
    .at(-1)?.values;
  if (!values) return null;
  const usable = parameters.every((parameter) => {
    const value = values[parameter.key];
    if (typeof value !== (parameter.kind === "number" ? "number" : "string")) return false;
    return checkValue(parameter, String(value), parameter.default).notice === undefined;
  });
  return usable ? values : null;
}
