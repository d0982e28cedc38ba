import { type Locale, locales } from "../i18n/locales";
import type { Parameter } from "../parameters";
import { checkValue } from "../url-state";
import { idsOf, missing, twice } from "./check-lesson";
import { checkAddress, checkVoice } from "./check-prose";
import type { Product } from "./product-schema";

type Simulator = { readonly id: string; readonly parameters: readonly Parameter[] };

/** One product against its simulator: known terms within limits, each with a source or owned as an assumption. */
export function checkProduct(
  file: string,
  product: Product,
  simulators: readonly Simulator[],
  pages: readonly string[],
): string[] {
  const at = (field: string) => `${file}: ${field}`;
  const simulator = simulators.find(({ id }) => id === product.simulator);
  if (!simulator) return [`${at("simulator")}: no simulator is called "${product.simulator}"`];
  const terms = Object.keys(product.terms);
  const example = Object.keys(product.example);
  const supported = product.sources.flatMap(({ supports }) => supports);
  const keys = simulator.parameters.map(({ key }) => key);
  return [
    ...(file.endsWith(`/${product.id}.json`) ? [] : [`${at("id")}: is not its file name`]),
    ...checkValues(at("terms"), product.terms, simulator.parameters),
    ...checkValues(at("example"), product.example, simulator.parameters),
    ...missing(keys, [...terms, ...example]).map(
      (key) => `${at(key)}: is in neither terms nor example`,
    ),
    ...twice([...terms, ...example]).map((key) => `${at(key)}: is in both terms and example`),
    ...twice(idsOf(product.sources)).map((id) => `${at(`sources.${id}`)}: stands twice`),
    ...product.sources.flatMap(({ id, url, supports }) => [
      ...missing(supports, terms).map(
        (key) => `${at(`sources.${id}.supports`)}: "${key}" is no term`,
      ),
      ...checkAddress(at(`sources.${id}.url`), url, pages),
    ]),
    ...missing(terms, [...supported, ...product.assumed]).map(
      (key) => `${at(`terms.${key}`)}: no source supports it, and it is not under assumed`,
    ),
    ...missing(product.assumed, terms).map((key) => `${at("assumed")}: "${key}" is no term`),
    ...product.assumed
      .filter((key) => supported.includes(key))
      .map((key) => `${at("assumed")}: "${key}" has a source`),
    ...locales.flatMap((locale) => checkWords(at(`words.${locale}`), product, locale)),
  ];
}

function checkValues(where: string, values: Product["terms"], parameters: readonly Parameter[]) {
  return Object.entries(values).flatMap(([key, value]) => {
    const parameter = parameters.find((each) => each.key === key);
    if (!parameter) return [`${where}.${key}: the simulator has no such parameter`];
    if ((parameter.kind === "number") !== (typeof value === "number")) {
      return [`${where}.${key}: ${JSON.stringify(value)} is not a ${parameter.kind}`];
    }
    const { notice } = checkValue(parameter, String(value), parameter.default);
    return notice ? [`${where}.${key}: ${value} is refused: ${notice.reason}`] : [];
  });
}

function checkWords(where: string, { words }: Product, locale: Locale): string[] {
  return [
    ...checkVoice(`${where}.title`, words[locale].title, locale),
    ...checkVoice(`${where}.terms`, words[locale].terms, locale),
  ];
}
