"use client";

import { type ComponentType, useState } from "react";
import type { ViewProps } from "@/components/simulators/contract";
import { useSetting } from "@/components/simulators/scenario";
import { SleepingFigure } from "./sleeping-figure";

/** The scenario's simulator, stepping a little out of the column. */
export function ProseSimulator({ control }: { control?: string }) {
  const { simulator } = useSetting();
  const [fetched, setFetched] = useState<{ View: ComponentType<ViewProps> }>();
  const View = simulator.View ?? fetched?.View;
  return View ? (
    <div className="step-out my-8" key="awake">
      <View control={control ?? simulator.control} level={3} />
    </div>
  ) : (
    <SleepingFigure className="step-out my-8" onFetched={setFetched} />
  );
}
