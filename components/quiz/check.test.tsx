import { renderToString } from "react-dom/server";
import { IntlProvider } from "use-intl";
import { describe, expect, it } from "vitest";
import enProgress from "@/content/messages/en/progress.json";
import en from "@/content/messages/en/quiz.json";
import zhProgress from "@/content/messages/zh/progress.json";
import zh from "@/content/messages/zh/quiz.json";
import { firstMinimum, onlyTheInterest, splitTheMinimum } from "@/lib/quiz/sample-items";
import type { Item } from "@/lib/quiz/schema";
import { Check } from "./check";

const messages = {
  en: { quiz: en, progress: enProgress },
  zh: { quiz: zh, progress: zhProgress },
};

function html(item: Item, locale: "en" | "zh") {
  return renderToString(
    <IntlProvider locale={locale} messages={messages[locale]} timeZone="UTC">
      <Check item={item} lesson="lesson" />
    </IntlProvider>,
  );
}

describe("the prerendered page", () => {
  it("has the question and every choice, and no answer", () => {
    const page = html(onlyTheInterest, "en");
    expect(page).toMatch(/<legend[^>]*>\$[\d,]+, \$[\d.]+ a month\. When\?<\/legend>/);
    expect(page.match(/type="radio"/g)).toHaveLength(4);
    expect(page).not.toContain("<output");
    expect(page).not.toContain("All interest.");
  });

  it("has a labelled field with unit and tolerance in the reader's words", () => {
    const page = html(firstMinimum, "zh");
    expect(page).toContain("你的答案");
    expect(page).toContain('inputMode="decimal"');
    expect(page).toContain("误差在 0.1% 或 1 元以内都可以");
  });

  it("shows the solved steps of a worked example and asks for the others", () => {
    const page = html(splitTheMinimum, "en");
    expect(page.match(/type="text"/g)).toHaveLength(2);
    expect(page).toMatch(/Interest<\/span> <span[^>]*>\$\d+/);
  });

  it("has its status line before there is anything to say", () => {
    expect(html(firstMinimum, "en")).toMatch(/<p role="status"[^>]*><\/p>/);
  });
});

it("has the same words in both languages", () => {
  expect(keysOf(zh)).toEqual(keysOf(en));
  expect(keysOf(zhProgress)).toEqual(keysOf(enProgress));
});

function keysOf(tree: object, path = ""): string[] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === "object" ? keysOf(value, `${path}${key}.`) : [`${path}${key}`],
  );
}
