import type { Locale } from "../i18n/locales";
import type { Output, Parameter } from "../parameters";
import type { ListedLesson } from "./load";

type Listed = {
  readonly id: string;
  readonly parameters: readonly Parameter[];
  readonly outputs: readonly Output[];
  readonly presets: readonly { readonly id: string }[];
  readonly starts: Readonly<Record<Locale, string>>;
};

type Titles = Record<Locale, string>;

/** Every field is there for every kind, null where it means nothing, so that programs need no special cases. */
function parameterEntry(parameter: Parameter) {
  return parameter.kind === "number"
    ? { ...parameter, choices: null }
    : {
        key: parameter.key,
        kind: parameter.kind,
        unit: null,
        minimum: null,
        maximum: null,
        step: null,
        default: parameter.default,
        choices: parameter.choices,
      };
}

/** The catalog of what can be shown, linked and embedded. `presets` and `starts` are this site's additions. */
export function catalogOf(
  simulators: readonly Listed[],
  lessons: Record<Locale, readonly ListedLesson[]>,
  titleOf: (id: string) => Titles,
) {
  return {
    simulators: simulators.map(({ id, parameters, outputs, presets, starts }) => ({
      id,
      title: titleOf(id),
      parameters: parameters.map(parameterEntry),
      outputs: outputs.map(({ name, unit }) => ({ name, unit })),
      presets: presets.map((preset) => preset.id),
      starts,
    })),
    lessons: lessons.en.map(({ id, meta }, index) => ({
      id,
      title: { en: meta.title, zh: lessons.zh[index]?.meta.title ?? meta.title },
      simulators: meta.simulators,
      minutes: meta.minutes,
    })),
  };
}
