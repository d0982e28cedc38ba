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

/** The present state with the guess, as it stands in this page's own address. */
function ownText(
  state: ScenarioState,
  start: ScenarioState,
  simulator: Simulator,
  locale: Locale,
): string {
  const query = queryOf(state, start, simulator, locale);
  if (state.guess !== null) query.set("guess", String(state.guess));
  return query.toString();
}

/** What the address says: the reader's own changes after the #, or else what a link asked for. */
function addressText(): string {
  const own = window.location.hash.slice(1);
  return own.includes("=") ? own : window.location.search;
}

/** Whether the address asks for anything, so that the page should look as it says as soon as it can. */
export function hasAddress(): boolean {
  return addressText() !== "";
}

/**
 * Writes the reader's numbers behind the #, the part of an address that browsers never send to a server.
 * The theme that a link asked for stays.
 */
function writeAddress(text: string): void {
  const theme = new URLSearchParams(window.location.search).get("theme");
  const kept = theme === null ? "" : `?${new URLSearchParams({ theme })}`;
  try {
    const address = window.location.pathname + kept + (text && `#${text}`);
    window.history.replaceState(window.history.state, "", address);
  } catch {
    // A frame without an origin may refuse; the state then lives on this page only.
  }
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
  const written = useRef(start);

  const arrive = useCallback(() => {
    if (!bound || arrived.current) return;
    arrived.current = true;
    const query = addressText();
    if (query) dispatch({ type: "arrive", query });
    delete document.documentElement.dataset.guessed;
  }, [bound, dispatch]);

  useEffect(() => {
    if (!bound || !arrived.current || state === written.current) return;
    const timer = window.setTimeout(() => {
      written.current = state;
      writeAddress(ownText(state, start, simulator, locale));
    }, REST);
    return () => window.clearTimeout(timer);
  }, [bound, simulator, locale, start, state]);

  useEffect(() => {
    if (!bound) return;
    return carryQuery(() => {
      if (ownText(state, start, simulator, locale) === "") return "";
      // The other language begins with another product, so the link names this one and what differs from it.
      return ownText(state, { ...start, preset: null }, simulator, locale);
    });
  }, [bound, simulator, locale, start, state]);

  return arrive;
}
