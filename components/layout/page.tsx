import type { ReactNode } from "react";

type Props = { title: string; lead?: string; children: ReactNode; narrow?: boolean };

/** A plain page: title, one sentence, and what follows. */
export function Page({ title, lead, children, narrow = false }: Props) {
  return (
    <div className={`mx-auto px-5 pt-10 sm:pt-16 ${narrow ? "max-w-[45rem]" : "max-w-4xl"}`}>
      <h1 className="font-serif text-4xl leading-tight sm:text-5xl">{title}</h1>
      {lead && <p className="mt-3 max-w-prose text-soft text-xl leading-snug">{lead}</p>}
      <div className="mt-8">{children}</div>
    </div>
  );
}
