"use client";

import { simulatorOf } from "./registry";
import { Scenario } from "./scenario";

type Props = { simulator: string; preset: string; level: 2 | 3 };

/** A simulator by itself, on its own page or in a frame; the address holds its numbers. */
export function Standing({ simulator, preset, level }: Props) {
  const { View, control } = simulatorOf(simulator);
  return (
    <Scenario simulator={simulator} preset={preset} inAddress>
      {/* No boundary: the server would send a large one apart, and without script it would never come. */}
      <View control={control} level={level} />
    </Scenario>
  );
}
