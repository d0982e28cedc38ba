"use client";

import {
  type ComponentType,
  createContext,
  lazy,
  type ReactNode,
  use,
  useCallback,
  useContext,
  useLayoutEffect,
  useMemo,
  useReducer,
  useRef,
} from "react";
import { useLocale } from "use-intl";
import { type Formats, formats } from "@/lib/i18n/format";
import { isLocale, type Locale } from "@/lib/i18n/locales";
import type { Figures } from "@/lib/parameters";
import type { ShownSimulator } from "./contract";
import { type Part, parts } from "./parts";
import { type Action, reduce } from "./scenario-actions";
import { initialState, type ScenarioState } from "./scenario-state";
import { useAddress } from "./use-address";
import { type History, useHistory } from "./use-history";
import { useRested } from "./use-rested";

export type Scenario = {
  readonly simulator: ShownSimulator;
  readonly lesson: string | null;
  readonly locale: Locale;
  readonly state: ScenarioState;
  readonly start: ScenarioState;
  readonly figures: Figures;
  readonly formats: Formats;
  dispatch(action: Action): void;
  /** Reads the page's address, once. */
  arrive(): void;
};

/** What stays as it is while numbers move: for parts that must not be drawn anew at every move. */
export type Setting = Omit<Scenario, "state" | "figures"> & {
  readonly state: Omit<ScenarioState, "values">;
  readonly history: History;
  /** The numbers as they are when this is called: for an answer to a click, not for drawing. */
  now(): Scenario;
};

const ScenarioContext = createContext<Scenario | null>(null);
const RestedContext = createContext<Scenario | null>(null);
const SettingContext = createContext<Setting | null>(null);

export type ScenarioProps = {
  simulator: string;
  preset: string;
  /** Changes to the preset, as a query: "balance=3000&payment=31". */
  set?: string;
  lesson?: string;
  /** The page's address holds this scenario, unless it stands inside another one: read on arrival, written on change. */
  inAddress?: boolean;
  /** The view will be shown too: it comes with the numbers, or "later", when somebody stirs. */
  withView?: boolean | "later";
  children: ReactNode;
};

type Bound = Omit<ScenarioProps, "simulator" | "withView">;

type Bounds = Readonly<Record<string, ComponentType<Bound>>>;

/** For each simulator a scenario that fetches it when it is first drawn. */
function scenariosBy(fetched: (part: Part) => Promise<ShownSimulator>): Bounds {
  return Object.fromEntries(
    Object.entries<Part>(parts).map(([id, part]) => [
      id,
      lazy(async () => {
        const simulator = await fetched(part);
        return { default: (props: Bound) => <ScenarioOf simulator={simulator} {...props} /> };
      }),
    ]),
  );
}

const bare = scenariosBy(async (part) => ({
  ...(await part.simulator()).simulator,
  Reason: lazy(part.reason),
}));

const withViews = scenariosBy(async (part) => {
  const { simulator, shown } = await part.shown();
  return { ...simulator, ...shown };
});

const inText = scenariosBy(async ({ inText, simulator, reason }) => {
  const { simulator: numbers, ...more } = await (inText ?? simulator)();
  return { ...numbers, ...more, Reason: lazy(reason) };
});

/** The prerendered page has the view in it; the browser begins with what the text needs. */
const later = typeof window === "undefined" ? withViews : inText;

/** Numbers that a text, a chart and its checks share. */
export function Scenario({ simulator, withView = false, ...props }: ScenarioProps) {
  const Of = (withView === "later" ? later : withView ? withViews : bare)[simulator];
  if (!Of) throw new Error(`No simulator is called "${simulator}".`);
  return <Of {...props} />;
}

type ScenarioOfProps = Bound & { simulator: ShownSimulator };

function ScenarioOf({ simulator, preset, set = "", lesson, inAddress, children }: ScenarioOfProps) {
  const locale = useSiteLocale();
  const start = useMemo(
    () => initialState(simulator, locale, preset, set),
    [simulator, locale, preset, set],
  );
  const context = useRef({ simulator, locale, start });
  const [state, dispatch] = useReducer(
    (old: ScenarioState, action: Action) => reduce(old, action, context.current),
    start,
  );
  const nested = useContext(ScenarioContext) !== null;
  const bound = inAddress === true && !nested;
  const history = useHistory(state, dispatch);
  const { restart } = history;
  const begin = useCallback(
    (action: Action) => {
      restart();
      dispatch(action);
    },
    [restart],
  );
  const arrive = useAddress({ simulator, locale, start, state, dispatch: begin, bound });

  const figures = useMemo(() => simulator.figures(state.values), [simulator, state.values]);
  const format = useMemo(() => formats(locale, state.currency), [locale, state.currency]);
  const scenario = useMemo(
    () => ({
      simulator,
      lesson: lesson ?? null,
      locale,
      state,
      start,
      figures,
      formats: format,
      dispatch,
      arrive,
    }),
    [simulator, lesson, locale, state, start, figures, format, arrive],
  );
  return (
    <SettingContext value={useSettingOf(scenario, history)}>
      <ScenarioContext value={scenario}>
        <Rested>{children}</Rested>
      </ScenarioContext>
    </SettingContext>
  );
}

function useSettingOf(scenario: Scenario, history: History): Setting {
  const latest = useRef(scenario);
  useLayoutEffect(() => {
    latest.current = scenario;
  }, [scenario]);
  const { simulator, lesson, locale, state, start, formats: format, dispatch, arrive } = scenario;
  const { preset, currency, guess, revealed, locked, hidden, notices } = state;
  return useMemo(
    () => ({
      simulator,
      lesson,
      locale,
      state: { preset, currency, guess, revealed, locked, hidden, notices },
      start,
      formats: format,
      dispatch,
      arrive,
      history,
      now: () => latest.current,
    }),
    [
      simulator,
      lesson,
      locale,
      preset,
      currency,
      guess,
      revealed,
      locked,
      hidden,
      notices,
      start,
      format,
      dispatch,
      arrive,
      history,
    ],
  );
}

/** What stands in here follows the numbers when they rest: for what is out of sight while they change. */
export function Later({ when, children }: { when: boolean; children: ReactNode }) {
  return <ScenarioContext value={useScenarioNow(!when)}>{children}</ScenarioContext>;
}

/** The scenario at every move of its numbers, or else as it was when they last rested. */
export function useScenarioNow(moving: boolean): Scenario {
  const scenario = use(moving ? ScenarioContext : RestedContext);
  if (!scenario) throw new Error("This tag stands outside a <Scenario>.");
  return scenario;
}

function Rested({ children }: { children: ReactNode }) {
  return <RestedContext value={useRested(useScenario())}>{children}</RestedContext>;
}

export function useScenario(): Scenario {
  return useScenarioNow(true);
}

/** The scenario without its numbers: whoever asks for this alone is not drawn anew while they move. */
export function useSetting(): Setting {
  const setting = useContext(SettingContext);
  if (!setting) throw new Error("This tag stands outside a <Scenario>.");
  return setting;
}

export function useSiteLocale(): Locale {
  const locale = useLocale();
  return isLocale(locale) ? locale : "en";
}
