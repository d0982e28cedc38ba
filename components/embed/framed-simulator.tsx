"use client";

import { Scenario, useSetting } from "@/components/simulators/scenario";
import { ScenarioPart } from "./scenario-part";

type Props = { simulator: string; preset: string };

/** A simulator by itself that answers the page around its frame. */
export function FramedSimulator({ simulator, preset }: Props) {
  return (
    <Scenario simulator={simulator} preset={preset} inAddress withView>
      <OwnView />
      <ScenarioPart withFigures />
    </Scenario>
  );
}

function OwnView() {
  const { View, control } = useSetting().simulator;
  // No boundary: see Standing.
  return View && <View control={control} level={2} />;
}
