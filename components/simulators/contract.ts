import type { ComponentType, LazyExoticComponent } from "react";
import type { Locale } from "@/lib/i18n/locales";
import type { Figures, Output, Parameter, Values } from "@/lib/parameters";

/** A product a reader can start from: the file in content/products, as it is. */
export type Preset = {
  readonly id: string;
  readonly fictional: boolean;
  readonly held: string;
  readonly currency: string;
  readonly terms: Values;
  /** Terms that no source gives. */
  readonly assumed: readonly string[];
  readonly example: Values;
  readonly words: Readonly<Record<Locale, { readonly title: string; readonly terms: string }>>;
  readonly sources: readonly Source[];
};

export type Source = {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly date: string;
  readonly url: string;
  readonly quality: Readonly<Record<Locale, string>>;
};

/** What a view is told by the place it stands in; its numbers come from the scenario. */
export type ViewProps = {
  /** The one control in sight; the rest stand behind "more". */
  control: string;
  /** Heading level of the figure's title. */
  level: 2 | 3;
};

export type ReasonProps = { readonly output: string; readonly values: Values };

/**
 * A text that links carry beside the parameters, for what no figure of the catalog depends on: a list that the view
 * compares with. It is absent until the reader changes something.
 */
export type Carried = {
  readonly key: string;
  /** The text in its one way to write it, or null where it cannot be used. */
  read(text: string): string | null;
};

/** One simulator, as every page, lesson, embed and test knows it. */
export type Simulator = {
  readonly id: string;
  readonly parameters: readonly Parameter[];
  readonly carried?: readonly Carried[];
  readonly outputs: readonly Output[];
  readonly presets: readonly Preset[];
  readonly starts: Readonly<Record<Locale, string>>;
  /** The output the reader guesses before seeing it, and the limits of the guess. */
  readonly question: {
    readonly output: string;
    readonly minimum: number;
    readonly maximum: number;
    readonly start: number;
    /** The slider's step, for outputs other than months and money; typed guesses may lie between. */
    readonly step?: number;
    /** Whether "never" can be guessed. */
    readonly never: boolean;
  };
  readonly control: string;
  figures(values: Values): Figures;
};

type FirstMonths = ComponentType<{ months: number }>;

/** What a simulator shows, fetched by the pages that show it: the browser's half of it. */
export type Shown = {
  readonly View: ComponentType<ViewProps>;
  /** Why an output is what it is: rows, rule and source. Fetched when somebody asks. */
  readonly Reason: LazyExoticComponent<ComponentType<ReasonProps>>;
  /** The first months line by line, for a worked example in a lesson; where there are months to show. */
  readonly FirstMonths?: FirstMonths | LazyExoticComponent<FirstMonths>;
};

/** What a scenario holds: a page that shows figures alone has no view. */
export type ShownSimulator = Simulator & Pick<Shown, "Reason"> & Partial<Shown>;
