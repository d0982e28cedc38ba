"use client";

import { type ReactNode, Suspense, useState } from "react";
import { useTranslations } from "use-intl";
import { Dialog } from "@/components/ui/dialog";
import { InlineButton } from "@/components/ui/inline-button";
import type { Figure, Values } from "@/lib/parameters";
import { useScenario } from "../scenario";

export type ResultProps = {
  name: string;
  /** The figure as it stands, for programs: 8659.63, 200, never, none. */
  value: Figure;
  /** The numbers it was computed from, where they are not the scenario's own. */
  values?: Values;
  className?: string;
  children: ReactNode;
};

/** A computed figure that can say why: `<output>` for programs, a button for people. */
export function Result({ name, value, values, className = "", children }: ResultProps) {
  const t = useTranslations("frame");
  const { simulator, state } = useScenario();
  const names = useTranslations(simulator.id);
  const [open, setOpen] = useState(false);
  const { Reason } = simulator;
  const label = names(`output.${name}`);
  return (
    <>
      <output name={name} data-value={String(value)} aria-live="off">
        <InlineButton
          className={`why tabular-nums ${className}`}
          title={t("why")}
          onClick={() => setOpen(true)}
        >
          {children}
        </InlineButton>
      </output>
      {open && (
        <Dialog title={label} closeLabel={t("close")} onClose={() => setOpen(false)}>
          <Suspense fallback={<p className="mt-4 min-h-96">{t("loading")}</p>}>
            <Reason output={name} values={values ?? state.values} />
          </Suspense>
        </Dialog>
      )}
    </>
  );
}
