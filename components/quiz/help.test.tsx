import type { ReactNode } from "react";
import { renderToString } from "react-dom/server";
import { IntlProvider } from "use-intl";
import { describe, expect, it } from "vitest";
import progress from "@/content/messages/en/progress.json";
import quiz from "@/content/messages/en/quiz.json";
import { formats } from "@/lib/i18n/format";
import { answer } from "@/lib/progress/sample-events";
import { draw } from "@/lib/quiz/draw";
import { firstMinimum } from "@/lib/quiz/sample-items";
import { Check } from "./check";
import { Hints } from "./hints";
import { plainView } from "./plain-view";
import { missesInARow } from "./turn";
import { WorkedExample } from "./worked-example";

const html = (children: ReactNode) =>
  renderToString(
    <IntlProvider locale="en" messages={{ quiz, progress }} timeZone="UTC">
      {children}
    </IntlProvider>,
  );

const hints = { look: "Look at {balance}.", rule: "Interest first.", step: "Add it." };

describe("hints", () => {
  it("are offered, with none of them on the page until asked for", () => {
    const item = { ...firstMinimum, hints: { en: hints, zh: hints } };
    const page = html(<Check item={item} lesson="lesson" />);
    expect(page).toContain(quiz.hint.first);
    expect(page).not.toContain("Interest first.");
  });

  it("come one at a time, and the button stays when they are used up", () => {
    const two = html(<Hints hints={hints} opened={2} onMore={() => {}} />);
    expect(two).toContain("Interest first.");
    expect(two).not.toContain("Add it.");
    const all = html(<Hints hints={hints} opened={3} onMore={() => {}} />);
    expect(all).toMatch(/<button[^>]*aria-disabled="true"[^>]*>These were all the hints/);
  });
});

describe("help after misses", () => {
  it("counts misses since the last right answer", () => {
    expect(missesInARow([])).toBe(0);
    expect(missesInARow([answer("a", 1, false), answer("a", 2, false)])).toBe(2);
    const later = [answer("a", 1, false), answer("a", 2, true), answer("a", 3, false)];
    expect(missesInARow(later)).toBe(1);
    expect(missesInARow([answer("a", 1, true)])).toBe(0);
  });

  it("works out the same question with other numbers, and does not tell this answer", () => {
    const drawn = draw(firstMinimum, 1);
    const reader = {
      locale: "en",
      currency: "USD",
      formats: formats("en", "USD"),
      words: { never: "never", none: "none" },
    } as const;
    const page = html(<WorkedExample drawn={drawn} view={plainView} reader={reader} />);
    const own = drawn.figures.value("first-minimum");
    expect(page).toContain("The answer:");
    expect(page).not.toContain(`data-value="${own}"`);
  });
});
