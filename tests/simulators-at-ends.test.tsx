import { text } from "node:stream/consumers";
import { prerenderToNodeStream } from "react-dom/static";
import { IntlProvider } from "use-intl";
import { describe, expect, it } from "vitest";
import { simulators } from "@/components/simulators/registry";
import { Scenario, useSetting } from "@/components/simulators/scenario";
import { initialState } from "@/components/simulators/scenario-state";
import { type Locale, locales } from "@/lib/i18n/locales";
import { loadMessages } from "@/lib/i18n/messages";
import { numbersIn } from "./e2e/support/any-simulator";
import { noFigure } from "./e2e/support/no-figure";

// The browser tests ask this of a few links; a page drawn without a browser costs milliseconds, so here each number is
// taken to both its ends.

function OwnView() {
  const { View, control } = useSetting().simulator;
  return View && <View control={control} level={2} />;
}

async function drawn(simulator: (typeof simulators)[number], locale: Locale, set: string) {
  const { prelude } = await prerenderToNodeStream(
    <IntlProvider
      locale={locale}
      messages={await loadMessages(locale)}
      timeZone="UTC"
      onError={(error) => {
        throw error;
      }}
    >
      <Scenario simulator={simulator.id} preset={simulator.starts[locale]} set={set} withView>
        <OwnView />
      </Scenario>
    </IntlProvider>,
  );
  return text(prelude);
}

/** The published results of a page: name, plain value, and the words shown. */
const resultsIn = (page: string) =>
  [...page.matchAll(/<output name="([^"]*)" data-value="([^"]*)"[^>]*>(.*?)<\/output>/gs)].map(
    ([, name = "", value, shown = ""]) => ({ name, value, shown: wordsOf(shown) }),
  );

const wordsOf = (html: string) => html.replace(/<[^>]*>/g, "").trim();

const findingIn = (page: string) =>
  wordsOf(/<p class="finding[^>]*>(.*?)<\/p>/s.exec(page)?.[1] ?? "");

describe.each(locales)("in %s, with a number at its end", (locale) => {
  for (const simulator of simulators) {
    const ends = numbersIn(simulator.id).flatMap(({ key, minimum, maximum }) => [
      `${key}=${minimum}`,
      `${key}=${maximum}`,
    ]);
    it.each(ends)(`${simulator.id} with %s shows the engine's figures, or words`, async (set) => {
      const { values } = initialState(simulator, locale, simulator.starts[locale], set);
      const figures = simulator.figures(values);
      const page = await drawn(simulator, locale, set);
      const results = resultsIn(page);
      expect(results.length).toBeGreaterThanOrEqual(3);
      for (const { name, value, shown } of results) {
        expect(value, name).toBe(String(figures[name]));
        expect(value, name).toMatch(/^(-?\d+(\.\d+)?|never|none|beyond)$/);
        expect(shown, name).not.toBe("");
      }
      expect(findingIn(page)).not.toBe("");
      expect(wordsOf(page)).not.toMatch(noFigure);
    });
  }
});
