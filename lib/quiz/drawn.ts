import type { Unit } from "../parameters";
import type { NumberInput } from "./card-inputs";
import type { FigureSource } from "./figures";
import type {
  CurveItem,
  FadedItem,
  MatchItem,
  MultipleItem,
  NumberItem,
  OrderItem,
  SingleItem,
  SliderItem,
  TrapItem,
} from "./schema";

export type Choice = (SingleItem | TrapItem)["choices"][number];

export type Blank = { readonly figure: string; readonly unit: Unit; readonly value: number };

type Drawn<Kind extends string, Item> = {
  readonly kind: Kind;
  readonly item: Item;
  readonly seed: number;
  readonly figures: FigureSource;
};

/** One is right: of a list, or of the parts of a screen. */
export type DrawnChoices = Drawn<"choices", SingleItem | TrapItem> & {
  readonly choices: readonly Choice[];
  readonly right: Choice;
};

export type DrawnBlanks = Drawn<"blanks", NumberItem | FadedItem> & {
  readonly blanks: readonly Blank[];
};

export type DrawnMultiple = Drawn<"multiple", MultipleItem> & {
  readonly choices: MultipleItem["choices"];
};

export type OrderEntry = OrderItem["entries"][number];

export type DrawnOrder = Drawn<"order", OrderItem> & {
  /** As first shown, which is never the right order. */
  readonly entries: readonly OrderEntry[];
  readonly right: readonly OrderEntry[];
};

export type DrawnMatch = Drawn<"match", MatchItem> & {
  readonly rows: MatchItem["rows"];
  readonly options: MatchItem["options"];
};

export type DrawnSlider = Drawn<"slider", SliderItem> & {
  readonly input: NumberInput;
  readonly unit: Unit;
  readonly value: number;
};

export type CurvePoint = { readonly x: number; readonly truth: number; readonly line: number };

export type DrawnCurve = Drawn<"curve", CurveItem> & {
  readonly input: NumberInput;
  readonly unit: Unit;
  /** The first is given, the others are guessed. */
  readonly points: readonly CurvePoint[];
};

export type DrawnItem =
  | DrawnChoices
  | DrawnBlanks
  | DrawnMultiple
  | DrawnOrder
  | DrawnMatch
  | DrawnSlider
  | DrawnCurve;
