import type { Values } from "@/lib/parameters";
import { poster as billingCycle } from "./billing-cycle/poster";
import { poster as compoundGrowth } from "./compound-growth/poster";
import type { Simulator } from "./contract";
import { poster as debtTrap } from "./debt-trap/poster";
import { poster as instalmentApr } from "./instalment-apr/poster";
import { poster as minimumPayment } from "./minimum-payment/poster";
import { poster as payoffPlanner } from "./payoff-planner/poster";

export type PosterLine = {
  readonly id: string;
  readonly tone: "debt" | "pay" | "ok" | "ink";
  readonly points: readonly { readonly x: number; readonly y: number }[];
};

/** Lines by their words in messages: a poster's own in "pictures", else the names of output and control. */
export type Poster = { readonly lines: readonly PosterLine[]; readonly own: boolean };

/** The charts of simulators as bare lines, for pictures made when the site is built. Nothing here reaches a browser. */
const posters: Readonly<Record<string, (values: Values) => readonly PosterLine[]>> = {
  "billing-cycle": billingCycle,
  "compound-growth": compoundGrowth,
  "debt-trap": debtTrap,
  "instalment-apr": instalmentApr,
  "minimum-payment": minimumPayment,
  "payoff-planner": payoffPlanner,
};

const STEPS = 60;

/** What is asked about, over the whole range of the control in sight: a picture that every simulator can give. */
function sweep({ parameters, control, question, figures }: Simulator, values: Values): PosterLine {
  const parameter = parameters.find(({ key }) => key === control);
  const points =
    parameter?.kind === "number"
      ? Array.from({ length: STEPS + 1 }, (_, step) => {
          const share = step / STEPS;
          const given = parameter.minimum + share * (parameter.maximum - parameter.minimum);
          const x = Math.round(given / parameter.step) * parameter.step;
          return { x, y: figures({ ...values, [control]: x })[question.output] };
        })
      : [];
  return {
    id: question.output,
    tone: "debt",
    points: points.flatMap(({ x, y }) => (typeof y === "number" ? [{ x, y }] : [])),
  };
}

export function posterOf(simulator: Simulator, values: Values): Poster {
  const lines = posters[simulator.id]?.(values);
  return lines ? { lines, own: true } : { lines: [sweep(simulator, values)], own: false };
}
