"use client";

import { createContext, type ReactNode, use, useMemo, useState } from "react";
import type { Drawing } from "@/components/charts/drawing";
import type { Values } from "@/lib/parameters";
import { usePredicted } from "../frame/use-predicted";
import { useScenario } from "../scenario";
import { type Model, simulate } from "./model";
import { guessedCourse } from "./seen";

/** A guess and the debt it was about, which stays what it was when the reader moves the numbers on. */
export type Asked = {
  readonly guess: number;
  readonly model: Model;
  /** The line that was drawn, year by year; made up from its end where the page no longer knows it. */
  readonly course: readonly number[];
};

type Draft = readonly [Drawing | null, (drawing: Drawing) => void];
type Count = readonly [number, (count: number) => void];

const DraftContext = createContext<Draft>([null, () => {}]);
const AskedContext = createContext<Asked | null>(null);
const DoublingsContext = createContext<Count>([1, () => {}]);

/** What the parts of the figure share beside the numbers: the line being drawn, the line guessed, the doublings shown. */
export function Stage({ children }: { children: ReactNode }) {
  const [drawing, setDrawing] = useState<Drawing | null>(null);
  const [count, setCount] = useState(1);
  const draft = useMemo(() => [drawing, setDrawing] as const, [drawing]);
  const doublings = useMemo(() => [count, setCount] as const, [count]);
  const asked = useAskedNow(drawing);
  return (
    <DraftContext value={draft}>
      <DoublingsContext value={doublings}>
        <AskedContext value={asked}>{children}</AskedContext>
      </DoublingsContext>
    </DraftContext>
  );
}

type Moment = { readonly guess: number; readonly values: Values; readonly drawing: Drawing | null };

/** Holds on to the numbers of the moment in which a guess appears; after a reload the log knows them better. */
function useAskedNow(drawing: Drawing | null): Asked | null {
  const { guess, values } = useScenario().state;
  const predicted = usePredicted();
  const [moment, setMoment] = useState<Moment | null>(null);
  if (guess !== (moment?.guess ?? null) && guess !== "never")
    setMoment(guess === null ? null : { guess, values, drawing });
  return useMemo(() => {
    if (!moment) return null;
    return askedOf(simulate(predicted ?? moment.values), moment.guess, moment.drawing);
  }, [moment, predicted]);
}

function askedOf(model: Model, guess: number, drawing: Drawing | null): Asked {
  const drawn = drawing?.values;
  const fits =
    drawn?.length === model.terms.years + 1 &&
    drawn[0] === model.terms.balance &&
    drawn.at(-1) === guess;
  return { guess, model, course: fits && drawn ? drawn : guessedCourse(model, guess) };
}

export const useDraft = () => use(DraftContext);
export const useAsked = () => use(AskedContext);
export const useDoublings = () => use(DoublingsContext);
