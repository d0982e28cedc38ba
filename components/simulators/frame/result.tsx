"use client";

import { memo, type ReactNode, type Ref, Suspense, useState } from "react";
import { useTranslations } from "use-intl";
import { Dialog } from "@/components/ui/dialog-on-demand";
import { InlineButton } from "@/components/ui/inline-button";
import type { Figure, Values } from "@/lib/parameters";
import { useScenario } from "../scenario";

export type ResultProps = {
  name: string;
  /** The figure as it stands, for programs: 8659.63, 200, never, none. */
  value: Figure;
  /** The numbers it was computed from, where they are not the scenario's own. */
  values?: Values | undefined;
  className?: string;
  ref?: Ref<HTMLOutputElement>;
  children: ReactNode;
};

/**
 * A computed figure that can say why: `<output>` for programs, a button for people. It asks the scenario nothing until
 * it is opened, so that a figure that stays the same is not drawn anew while another number moves.
 */
export const Result = memo(function Result(props: ResultProps) {
  const { name, value, className = "", ref, children } = props;
  const t = useTranslations("frame");
  const [open, setOpen] = useState(false);
  return (
    <>
      <output ref={ref} name={name} data-value={String(value)} aria-live="off">
        <InlineButton
          className={`why tabular-nums ${className}`}
          title={t("why")}
          onClick={() => setOpen(true)}
        >
          {children}
        </InlineButton>
      </output>
      {open && <Why name={name} values={props.values} onClose={() => setOpen(false)} />}
    </>
  );
});

type WhyProps = { name: string; values: Values | undefined; onClose(): void };

function Why({ name, values, onClose }: WhyProps) {
  const t = useTranslations("frame");
  const { simulator, state } = useScenario();
  const names = useTranslations(simulator.id);
  const { Reason } = simulator;
  return (
    <Dialog title={names(`output.${name}`)} closeLabel={t("close")} onClose={onClose}>
      <Suspense fallback={<p className="mt-4 min-h-96">{t("loading")}</p>}>
        <Reason output={name} values={values ?? state.values} />
      </Suspense>
    </Dialog>
  );
}
