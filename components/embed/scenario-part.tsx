"use client";

import { useEffect } from "react";
import { useScenarioNow, useSetting } from "@/components/simulators/scenario";
import { queryOf } from "@/components/simulators/scenario-state";
import { unpackState } from "@/lib/embed/piece-state";
import { useDesk } from "./channel";
import { setNumbers } from "./set-numbers";

/** Lets the page around read and move the numbers of the scenario it stands in. Shows nothing. */
export function ScenarioPart({ withFigures = false }: { withFigures?: boolean }) {
  const { station, setNumbers: keepNumbers } = useDesk();
  const { simulator, locale, start, dispatch, now } = useSetting();
  const { state, figures } = useScenarioNow(false);

  useEffect(() => {
    // As the address asks for it; the reader's own changes stand behind the # and are not the beginning.
    const began = window.location.search;
    const leave = station.join({
      set: ({ values }) => setNumbers(values, { simulator, dispatch, state: now().state }),
      reset: () => dispatch({ type: "arrive", query: began }),
      restore: ({ state: text }) => {
        const kept = unpackState(text);
        if (kept) dispatch({ type: "arrive", query: kept.numbers });
      },
    });
    station.open();
    return leave;
  }, [station, simulator, dispatch, now]);

  useEffect(() => {
    // The preset by name: a state outlives a change of what this page begins with.
    const query = queryOf(state, { ...start, preset: null }, simulator, locale);
    if (state.guess !== null) query.set("guess", String(state.guess));
    keepNumbers(query.toString());
  }, [state, start, simulator, locale, keepNumbers]);

  useEffect(() => {
    if (!withFigures) return;
    const { id } = simulator;
    station.tell({
      type: "result",
      result: { kind: "figures", simulator: id, values: state.values, figures },
    });
  }, [withFigures, station, simulator, state.values, figures]);

  return null;
}
