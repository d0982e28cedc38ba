import { expect, type FrameLocator, type Locator, type Page } from "@playwright/test";
import { simulatorIds, simulatorOf } from "@/components/simulators/registry";
import {
  initialState,
  type ScenarioState,
  stateFromQuery,
} from "@/components/simulators/scenario-state";
import type { NumberParameter } from "@/lib/parameters";
import { type Locale, wordsIn } from "./words";

export { simulatorIds };

/** What a simulator should be after a link, worked out without a page. */
export function stateAfter(id: string, locale: Locale, query = ""): ScenarioState {
  const simulator = simulatorOf(id);
  const start = initialState(simulator, locale, simulator.starts[locale], "");
  return stateFromQuery(start, simulator, locale, new URLSearchParams(query));
}

export const figuresAfter = (id: string, locale: Locale, query = "") =>
  simulatorOf(id).figures(stateAfter(id, locale, query).values);

export const numbersIn = (id: string) =>
  simulatorOf(id).parameters.filter((each): each is NumberParameter => each.kind === "number");

export const choicesIn = (id: string) =>
  simulatorOf(id).parameters.filter((each) => each.kind === "choice");

/** Any simulator on a page or in a frame, by what all of them have. */
export function simulatorAt(place: Page | FrameLocator, id: string, locale: Locale) {
  const t = wordsIn(locale);
  const root = place.locator(`[data-simulator="${id}"]`).first();
  const truth = root.locator(".truth");
  const { control } = simulatorOf(id);
  const label = t(`${id}.parameter.${control}`);
  const button = (name: string) => root.getByRole("button", { name, exact: true });
  return {
    root,
    truth,
    control,
    show: button(t("frame.guess.show")),
    again: button(t("frame.gap.again")),
    undo: button(t("frame.undo")),
    reset: button(t("frame.reset")),
    share: button(t("frame.share")),
    slider: truth.getByRole("slider", { name: label, exact: true }),
    field: truth.getByRole("textbox", { name: label, exact: true }),
    more: truth.getByRole("button", { name: t("frame.more-of", { name: label }), exact: true }),
    reader: truth.locator(".chart-reader").first(),
    finding: root.locator(".finding").first(),
    outputs: root.locator("output[name]"),
    details: truth.locator("details"),
    notices: root.getByRole("status").getByRole("listitem"),
  };
}

/** What the address of a page says the reader changed. */
export const ownQuery = (page: Page) => page.evaluate(() => window.location.hash.slice(1));

/** Opens every part that stands closed. */
export async function openAll(details: Locator) {
  await details.evaluateAll((all) => {
    for (const each of all) (each as HTMLDetailsElement).open = true;
  });
}

/** Three figures at least are in sight, each a number, "never" or "none", and each in words. */
export async function expectFacts(root: Locator) {
  const shown = root.locator(".facts output[name]");
  expect(await shown.count()).toBeGreaterThanOrEqual(3);
  for (const output of await shown.all()) {
    await expect(output).toHaveAttribute("data-value", /^(-?\d+(\.\d+)?|never|none)$/);
    await expect(output).not.toBeEmpty();
  }
}
