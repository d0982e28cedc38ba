import { useCallback, useEffect, useRef } from "react";
import { carryQuery } from "@/lib/carried-query";
import type { Locale } from "@/lib/i18n/locales";
import type { Simulator } from "./contract";
import type { Action } from "./scenario-actions";
import { queryOf, type ScenarioState } from "./scenario-state";

type Address = {
  simulator: Simulator;
  locale: Locale;
  start: ScenarioState;
  state: ScenarioState;
  dispatch(action: Action): void;
  bound: boolean;
};

/** Long enough for a drag to come to rest; Safari allows 100 changes of the address in 30 seconds. */
const REST = 400;

/** The present state as a query, the guess and the theme included, for this page's own address. */
function ownQuery(
  state: ScenarioState,
  start: ScenarioState,
  simulator: Simulator,
  locale: Locale,
) {
  const query = queryOf(state, start, simulator, locale);
  if (state.guess !== null) query.set("guess", String(state.guess));
  const theme = new URLSearchParams(window.location.search).get("theme");
  if (theme !== null) query.set("theme", theme);
  return query;
}

/**
 * Ties a scenario to the page's address, so that a reload, a link and the other language find it again.
 * Gives back `arrive`, which reads the address once; the figure calls it when it has taken over its prerendered
 * HTML, because numbers that change before that would not match the HTML.
 */
export function useAddress({
  simulator,
  locale,
  start,
  state,
  dispatch,
  bound,
}: Address): () => void {
  const arrived = useRef(false);

  const arrive = useCallback(() => {
    if (!bound || arrived.current) return;
    arrived.current = true;
    const query = window.location.search;
    if (query) dispatch({ type: "arrive", query });
    delete document.documentElement.dataset.guessed;
  }, [bound, dispatch]);

  useEffect(() => {
    if (!bound || !arrived.current || state === start) return;
    const timer = window.setTimeout(() => {
      const text = ownQuery(state, start, simulator, locale).toString();
      const address = window.location.pathname + (text && `?${text}`) + window.location.hash;
      try {
        window.history.replaceState(window.history.state, "", address);
      } catch {
        // A frame without an origin may refuse; the state then lives on this page only.
      }
    }, REST);
    return () => window.clearTimeout(timer);
  }, [bound, simulator, locale, start, state]);

  useEffect(() => {
    if (!bound) return;
    return carryQuery(() => {
      const query = ownQuery(state, start, simulator, locale);
      if (query.size === 0) return "";
      // The other language begins with another product, so the link names this one and what differs from it.
      return ownQuery(state, { ...start, preset: null }, simulator, locale).toString();
    });
  }, [bound, simulator, locale, start, state]);

  return arrive;
}
