import type { APIRequestContext } from "@playwright/test";
import type { NumberParameter, Values } from "@/lib/parameters";
import { presetValues } from "./content";
import type { Locale } from "./words";

export type Titles = { en: string; zh: string };

export type CatalogParameter = {
  key: string;
  kind: "number" | "choice";
  unit: string | null;
  minimum: number | null;
  maximum: number | null;
  step: number | null;
  default: number | string;
  choices: string[] | null;
};

export type CatalogSimulator = {
  id: string;
  title: Titles;
  parameters: CatalogParameter[];
  outputs: { name: string; unit: string }[];
  starts: Record<Locale, string>;
};

export type Catalog = {
  simulators: CatalogSimulator[];
  lessons: { id: string; title: Titles; simulators: string[]; minutes: number }[];
};

export async function readCatalog(request: APIRequestContext): Promise<Catalog> {
  const response = await request.get("/catalog.json");
  return response.json();
}

export function numbersOf({ parameters }: CatalogSimulator): NumberParameter[] {
  return parameters.filter(({ kind }) => kind === "number") as NumberParameter[];
}

/** The number parameters of the first simulator. */
export async function numberParameters(request: APIRequestContext): Promise<NumberParameter[]> {
  const { simulators } = await readCatalog(request);
  return simulators[0] ? numbersOf(simulators[0]) : [];
}

/** What the minimum-payment page of a language begins with. */
export const startValues = (locale: Locale): Values =>
  presetValues(locale === "zh" ? "petal" : "us-card");
