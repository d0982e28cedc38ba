"use client";

import { type ComponentType, type ReactNode, useState } from "react";

type Props = { href: string; className: string; children: ReactNode };

/** The way to the search, on every page: a link to its page, which a script opens where one is. */
export function OpenSearch({ href, className, children }: Props) {
  const [Panel, setPanel] = useState<ComponentType<{ onClose(): void }> | null>(null);
  return (
    <>
      <a
        href={href}
        aria-haspopup="dialog"
        className={className}
        onClick={(event) => {
          if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
          event.preventDefault();
          import("./search-dialog").then(
            ({ SearchDialog }) => setPanel(() => SearchDialog),
            () => window.location.assign(href),
          );
        }}
      >
        {children}
      </a>
      {Panel && <Panel onClose={() => setPanel(null)} />}
    </>
  );
}
