"use client";

import { useScenario } from "../scenario";
import { simulate } from "./model";
import { PlanRows } from "./plan-rows";
import { rowsOf } from "./rows";

/** The first months of the plan line by line. */
export default function FirstMonths({ months }: { months: number }) {
  const { values } = useScenario().state;
  return (
    <PlanRows
      first={rowsOf(simulate(values).run).slice(0, months)}
      between={0}
      last={[]}
      className="step-out my-6"
    />
  );
}
