import { describe, expect, it } from "vitest";
import type { Simulator } from "../contract";
import { simulators } from "../registry";
import { guessParameter } from "../start-values";
import { monthSteps } from "./guess";

describe(monthSteps, () => {
  it("goes by months for two years, by half years to ten, then by years", () => {
    expect(monthSteps(1, 480).slice(21, 27)).toEqual([22, 23, 24, 30, 36, 42]);
    expect(monthSteps(1, 480).slice(-2)).toEqual([468, 480]);
  });

  const inMonths = (simulator: Simulator) => guessParameter(simulator).unit === "months";

  it.each(simulators.filter(inMonths).map(({ id, question }) => [id, question] as const))(
    "reaches both limits of %s and the guess it begins with",
    (_, { minimum, maximum, start }) => {
      const steps = monthSteps(minimum, maximum);
      expect([steps[0], steps.at(-1)]).toEqual([minimum, maximum]);
      expect(steps).toContain(start);
      expect(steps).toEqual([...new Set(steps)].sort((a, b) => a - b));
    },
  );
});
