"use client";

import { type ReactNode, useRef } from "react";
import { useInSight } from "@/components/ui/use-in-sight";
import { Later } from "../scenario";

/** A part of a long figure: off the screen it follows the numbers when they rest, on the screen at once. */
export function Seen({ children }: { children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  const inSight = useInSight(box);
  return (
    <div ref={box}>
      <Later when={!inSight}>{children}</Later>
    </div>
  );
}
