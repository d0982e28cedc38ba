"use client";

import { useSetting } from "@/components/simulators/scenario";

/** The scenario's simulator, stepping a little out of the column. */
export function ProseSimulator({ control }: { control?: string }) {
  const { simulator } = useSetting();
  const { View } = simulator;
  return (
    <div className="step-out my-8">
      {View && <View control={control ?? simulator.control} level={3} />}
    </div>
  );
}
