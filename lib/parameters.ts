/** What a simulator takes and gives, as data: the catalog, the fields, the query and the outputs all read it. */

/** `number` is a plain one, such as times or a multiple; `count` is a whole number of people or things. */
export type Unit =
  | "money"
  | "months"
  | "years"
  | "days"
  | "percent"
  | "percent-per-year"
  | "count"
  | "number";

/** Places after the point that a value of this unit may have. */
export const places: Readonly<Record<Unit, number>> = {
  money: 2,
  months: 0,
  years: 2,
  days: 0,
  percent: 4,
  "percent-per-year": 4,
  count: 0,
  number: 4,
};

export type NumberParameter = {
  readonly key: string;
  readonly kind: "number";
  readonly unit: Unit;
  readonly minimum: number;
  readonly maximum: number;
  readonly step: number;
  readonly default: number;
};

export type ChoiceParameter = {
  readonly key: string;
  readonly kind: "choice";
  readonly choices: readonly string[];
  readonly default: string;
};

export type Parameter = NumberParameter | ChoiceParameter;

/** Money in major units (5000.5), rates in percent (24.99), months as whole numbers, choices by name. */
export type Values = Readonly<Record<string, number | string>>;

/** One computed figure in the units of its output; `never` when a debt has no end, `none` when it does not apply. */
export type Figure = number | "never" | "none";

export type Figures = Readonly<Record<string, Figure>>;

export type Output = { readonly name: string; readonly unit: Unit };

export function defaultsOf(parameters: readonly Parameter[]): Record<string, number | string> {
  return Object.fromEntries(parameters.map((parameter) => [parameter.key, parameter.default]));
}
