"use client";

import { Suspense } from "react";
import { useScenario } from "@/components/simulators/scenario";

/** The scenario's simulator, stepping a little out of the column. */
export function ProseSimulator({ control }: { control?: string }) {
  const { simulator } = useScenario();
  const { View } = simulator;
  return (
    <div className="step-out my-8">
      <Suspense fallback={<div className="figure min-h-96" />}>
        <View control={control ?? simulator.control} level={3} />
      </Suspense>
    </div>
  );
}
