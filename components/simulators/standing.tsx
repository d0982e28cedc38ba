"use client";

import { Suspense } from "react";
import { simulatorOf } from "./registry";
import { Scenario } from "./scenario";

type Props = { simulator: string; preset: string; level: 2 | 3 };

/** A simulator by itself, on its own page or in a frame; the address holds its numbers. */
export function Standing({ simulator, preset, level }: Props) {
  const { View, control } = simulatorOf(simulator);
  return (
    <Scenario simulator={simulator} preset={preset} inAddress>
      <Suspense fallback={<div className="figure min-h-96" />}>
        <View control={control} level={level} />
      </Suspense>
    </Scenario>
  );
}
