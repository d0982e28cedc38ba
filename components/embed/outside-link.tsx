import type { ComponentProps } from "react";

/** A link of a lesson that stands in a frame: it opens beside the page around it, never inside the frame. */
export function OutsideLink({ href = "", children }: ComponentProps<"a">) {
  return (
    <a className="link" href={href} target="_blank" rel="noreferrer">
      {children}
    </a>
  );
}
