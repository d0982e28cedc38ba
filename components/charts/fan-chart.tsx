"use client";

import { memo } from "react";
import { type Band, bandCorners } from "./bands";
import { LineChart, type LineChartProps } from "./line-chart";
import type { Scale } from "./scale";

export type FanChartProps = Omit<LineChartProps, "under"> & {
  /** From the widest to the narrowest; each is drawn a little stronger. */
  bands: readonly (Band & { readonly label: string })[];
};

const strengths = ["opacity-15", "opacity-25", "opacity-35"] as const;

/** Lines with the spread around them as shaded bands, and what each band holds in words below. */
export function FanChart({ bands, ...chart }: FanChartProps) {
  return (
    <>
      <LineChart {...chart} under={<Bands bands={bands} scale={chart.scale} />} />
      <ul className="mt-1 flex flex-wrap gap-x-5 text-sm text-soft">
        {bands.map((band, index) => (
          <li key={band.id} className="inline-flex items-center gap-1.5">
            <span
              className={`h-3 w-5 rounded-xs bg-debt forced-color-adjust-none ${strengths[index] ?? ""}`}
              aria-hidden="true"
            />
            {band.label}
          </li>
        ))}
      </ul>
    </>
  );
}

type BandsProps = { bands: readonly Band[]; scale: Scale };

const Bands = memo(function Bands({ bands, scale }: BandsProps) {
  return (
    <svg
      viewBox="0 0 100 100"
      preserveAspectRatio="none"
      className="absolute inset-0 size-full"
      aria-hidden="true"
    >
      {bands.map((band, index) => (
        <polygon
          key={band.id}
          points={bandCorners(band, scale)}
          className={`fill-debt forced-color-adjust-none ${strengths[index] ?? ""}`}
        />
      ))}
    </svg>
  );
});
