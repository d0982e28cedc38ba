"use client";

import { useSetting } from "@/components/simulators/scenario";

/** The first months of the scenario, line by line. */
export function Ledger({ months }: { months: string }) {
  const { simulator } = useSetting();
  const { FirstMonths } = simulator;
  if (!FirstMonths) throw new Error(`${simulator.id} has no months to show in a text.`);
  return (
    // No boundary: see ProseSimulator.
    <FirstMonths months={Number(months)} />
  );
}
