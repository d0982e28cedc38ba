"use client";

import { createContext, type ReactNode, use, useMemo, useState } from "react";
import { ASKED } from "./moments";

type Place = readonly [number, (moment: number) => void];

const PlaceContext = createContext<Place>([ASKED, () => {}]);

/** The moment at which the wheel stands, which ring and chart share: at first the one the question asked about. */
export function Stage({ children }: { children: ReactNode }) {
  const [moment, setMoment] = useState(ASKED);
  const place = useMemo(() => [moment, setMoment] as const, [moment]);
  return <PlaceContext value={place}>{children}</PlaceContext>;
}

export const usePlace = () => use(PlaceContext);
