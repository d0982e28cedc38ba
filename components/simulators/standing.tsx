"use client";

import { Scenario, useSetting } from "./scenario";

type Props = { simulator: string; preset: string; level: 2 | 3 };

/** A simulator by itself, on its own page or in a frame; the address holds its numbers. */
export function Standing({ simulator, preset, level }: Props) {
  return (
    <Scenario simulator={simulator} preset={preset} inAddress withView>
      <OwnView level={level} />
    </Scenario>
  );
}

function OwnView({ level }: Pick<Props, "level">) {
  const { View, control } = useSetting().simulator;
  return View && <View control={control} level={level} />;
}
