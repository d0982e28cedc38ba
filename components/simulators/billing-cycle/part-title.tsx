import type { ReactNode } from "react";

/** The heading of a part of the figure, one level below the figure's own. */
export function PartTitle({ level, children }: { level: 2 | 3; children: ReactNode }) {
  const Title = level === 2 ? "h3" : "h4";
  return <Title className="font-semibold text-base">{children}</Title>;
}
