import { expect, type FrameLocator, type Locator, type Page } from "@playwright/test";
import { readNumber } from "@/lib/i18n/read-number";
import type { Figures } from "@/lib/parameters";
import { type Locale, wordsIn } from "./words";

export const simulatorPath = (locale: Locale, query = "") =>
  `/${locale}/simulators/minimum-payment${query && `?${query}`}`;

export type Simulator = ReturnType<typeof simulatorOn>;

/** The minimum-payment simulator on a page or in a frame, by the names its reader sees. */
export function simulatorOn(place: Page | FrameLocator, locale: Locale) {
  const t = wordsIn(locale);
  const root = place.getByRole("region", { name: t("minimum-payment.title"), exact: true });
  const label = (key: string) => t(`minimum-payment.parameter.${key}`);
  return {
    root,
    t,
    guessSlider: root.getByRole("slider", { name: t("frame.guess.slider"), exact: true }),
    guessField: root.getByRole("textbox", { name: t("frame.guess.field.months"), exact: true }),
    show: root.getByRole("button", { name: t("frame.guess.show"), exact: true }),
    skip: root.getByRole("button", { name: t("frame.guess.skip"), exact: true }),
    chart: root.getByRole("slider", { name: t("minimum-payment.chart.title"), exact: true }),
    slider: (key: string) => root.getByRole("slider", { name: label(key), exact: true }),
    field: (key: string) => root.getByRole("textbox", { name: label(key), exact: true }),
    choice: (key: string) => root.getByRole("combobox", { name: label(key), exact: true }),
    presets: root.getByRole("combobox", { name: t("frame.preset"), exact: true }),
    more: (key: string) =>
      root.getByRole("button", { name: t("frame.more-of", { name: label(key) }), exact: true }),
    disclosure: (key: "more" | "bars.title" | "table.title") =>
      root.locator("summary", { hasText: t(`minimum-payment.${key}`) }),
    output: (name: string) => root.locator(`output[name="${name}"]`).first(),
  };
}

/** The number a field shows, formatted or not. */
export async function numberIn(field: Locator): Promise<number> {
  const read = readNumber(await field.inputValue());
  if (!read.ok) throw new Error(`The field shows no number: "${await field.inputValue()}".`);
  return read.value;
}

/** Every published result in a place, as programs read them. */
export function resultsIn(place: Locator): Promise<[string, string][]> {
  return place
    .locator("output[name]")
    .evaluateAll((all) =>
      all.map((each) => [each.getAttribute("name") ?? "", each.getAttribute("data-value") ?? ""]),
    );
}

/** Waits until every result in the place is the engine's own. */
export async function expectFigures(place: Locator, figures: Figures) {
  await expect
    .poll(async () => {
      const shown = await resultsIn(place);
      const wrong = shown.filter(([name, value]) => value !== String(figures[name]));
      return { some: shown.length > 0, wrong };
    })
    .toEqual({ some: true, wrong: [] });
}
