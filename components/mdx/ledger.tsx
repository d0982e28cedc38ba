"use client";

import { Suspense } from "react";
import { useScenario } from "@/components/simulators/scenario";

/** The first months of the scenario, line by line. */
export function Ledger({ months }: { months: string }) {
  const { simulator } = useScenario();
  const { FirstMonths } = simulator;
  return (
    <Suspense fallback={<div className="min-h-48" />}>
      <FirstMonths months={Number(months)} />
    </Suspense>
  );
}
