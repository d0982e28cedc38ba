"use client";

import { type ReactNode, useState } from "react";
import { Disclosure } from "@/components/ui/disclosure";
import { Later } from "../scenario";

/**
 * A part of the figure that opens on demand. Closed, it follows the numbers when the browser has time, so that a drag
 * does not wait for what nobody sees; open, it follows at once.
 */
export function Behind({ summary, children }: { summary: string; children: ReactNode }) {
  const [open, setOpen] = useState(false);
  return (
    <Disclosure summary={summary} onToggle={setOpen}>
      <Later when={!open}>{children}</Later>
    </Disclosure>
  );
}
