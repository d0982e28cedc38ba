"use client";

import { type ComponentType, useEffect, useLayoutEffect, useRef } from "react";
import { flushSync } from "react-dom";
import type { ViewProps } from "@/components/simulators/contract";
import { parts } from "@/components/simulators/parts";
import type { SimulatorId } from "@/components/simulators/registry";
import { useScenario } from "@/components/simulators/scenario";
import { hasAddress } from "@/components/simulators/use-address";

type Props = {
  className: string;
  onFetched(shown: { View: ComponentType<ViewProps> }): void;
};

/** Whatever shows that somebody is here. */
const signs = ["pointermove", "pointerdown", "keydown", "focusin", "scroll"] as const;

/** Content that React leaves as the server wrote it. */
const asItStands = { __html: "" };

const NEAR = "300px";

/**
 * The prerendered figure, as it stands, until its script is there. It is fetched at the reader's first move, when the figure is
 * near, when the address asks for numbers, or when they change.
 */
export function SleepingFigure({ className, onFetched }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const { simulator, state, start, arrive } = useScenario();
  const changed = state !== start;

  useLayoutEffect(() => {
    if (!hasAddress()) arrive();
  }, [arrive]);

  useEffect(() => {
    const figure = box.current;
    let done = false;
    let pressed: Element | null = null;
    function press({ target }: Event) {
      pressed = target instanceof Element ? target.closest(reachable) : null;
    }
    async function wake() {
      if (done) return;
      done = true;
      try {
        const { shown } = await parts[simulator.id as SimulatorId].shown();
        const control = pressed ?? document.activeElement;
        const find = figure && control && sameControl(figure, control);
        flushSync(() => onFetched(shown));
        const same = find?.();
        same?.focus({ preventScroll: true });
        if (pressed) same?.click();
      } catch {
        // No connection: the next sign tries again.
        done = false;
      }
    }
    if (changed || hasAddress()) wake();
    const observer = new IntersectionObserver(
      (entries) => entries.some((entry) => entry.isIntersecting) && wake(),
      { rootMargin: NEAR },
    );
    if (figure) observer.observe(figure);
    figure?.addEventListener("click", press);
    for (const sign of signs) window.addEventListener(sign, wake, { capture: true, passive: true });
    return () => {
      observer.disconnect();
      figure?.removeEventListener("click", press);
      for (const sign of signs) window.removeEventListener(sign, wake, { capture: true });
    };
  }, [simulator.id, changed, onFetched]);

  return (
    <div
      ref={box}
      key="asleep"
      className={className}
      suppressHydrationWarning
      // biome-ignore lint/security/noDangerouslySetInnerHtml: nothing is set, what the server wrote is kept
      dangerouslySetInnerHTML={asItStands}
    />
  );
}

const reachable = "a[href], button, input, select, summary, textarea, [tabindex]";

/** A reader faster than the script keeps their place: finds the same control in the figure that takes over. */
function sameControl(figure: Element, control: Element): (() => HTMLElement | undefined) | null {
  const at = [...figure.querySelectorAll(reachable)].indexOf(control);
  const before = figure.previousElementSibling;
  if (at < 0) return null;
  return () =>
    [...(before?.nextElementSibling?.querySelectorAll<HTMLElement>(reachable) ?? [])][at];
}
