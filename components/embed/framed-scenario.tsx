"use client";

import { createContext, useContext } from "react";
import { Scenario, type ScenarioProps } from "@/components/simulators/scenario";
import { ScenarioPart } from "./scenario-part";

const Inside = createContext(false);

/** A scenario of a framed lesson. The outermost one holds the lesson, so the page around speaks to that one. */
export function FramedScenario({ children, ...props }: ScenarioProps) {
  const inside = useContext(Inside);
  return (
    <Scenario {...props} inAddress withView>
      <Inside value={true}>{children}</Inside>
      {!inside && <ScenarioPart />}
    </Scenario>
  );
}
