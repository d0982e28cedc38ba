import { renderToString } from "react-dom/server";
import { IntlProvider } from "use-intl";
import { describe, expect, it } from "vitest";
import progress from "@/content/messages/en/progress.json";
import quiz from "@/content/messages/en/quiz.json";
import {
  clearInAYear,
  cycleOrder,
  drawTheDebt,
  misleadingScreen,
  whatRaises,
  whoSaysWhat,
} from "@/lib/quiz/sample-more-items";
import "@/lib/quiz/subjects/all";
import type { Item } from "@/lib/quiz/schema";
import { CheckBody } from "./check-body";
import { kindParts } from "./parts";
import { plainView } from "./plain-view";

async function html(item: Item) {
  const view = (await kindParts[item.kind]?.())?.view ?? plainView;
  return renderToString(
    <IntlProvider locale="en" messages={{ quiz, progress }} timeZone="UTC">
      <CheckBody item={item} lesson="lesson" view={view} />
    </IntlProvider>,
  );
}

describe("before any script runs", () => {
  it.each([
    [whatRaises, /type="checkbox"/g, 4],
    [cycleOrder, /data-move="up"/g, 4],
    [whoSaysWhat, /<select/g, 3],
    [clearInAYear, /type="range"/g, 1],
    [misleadingScreen, /type="radio"/g, 4],
    [drawTheDebt, /type="range"/g, 2],
  ])(
    "$kind has its native controls, its question, and a way to say one does not know",
    async (item, control, count) => {
      const page = await html(item);
      expect(page).toMatch(/<legend/);
      expect(page.match(control)).toHaveLength(count);
      expect(page.replaceAll("&#x27;", "’")).toContain("I don’t know");
      expect(page).not.toContain("Why ");
    },
  );

  it("says of every button of an order what it moves", async () => {
    const page = await html(cycleOrder);
    expect(page).toContain('aria-label="Move up: Label spend"');
    expect(page).toContain('aria-label="Move down: Label rest"');
  });
});
