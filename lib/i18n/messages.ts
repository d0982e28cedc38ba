import type { Locale } from "./locales";

/** One file a topic in content/messages/{locale}; the name of the file is the first part of every key. */
export const topics = [
  "about",
  "billing-cycle",
  "checks",
  "compound-growth",
  "credit-wheel",
  "debt-trap",
  "embed",
  "frame",
  "glossary",
  "home",
  "instalment-apr",
  "layout",
  "learn",
  "lesson",
  "minimum-payment",
  "payoff-planner",
  "pictures",
  "practice",
  "progress",
  "quiz",
  "rate-converter",
  "search",
  "simulators",
  "two-bills",
  "yours",
] as const;

/**
 * Topics that island components speak on any page, so they travel to the browser. A simulator's travel with the pages
 * that show it; the others stay in the HTML.
 */
export const clientTopics = [
  "frame",
  "home",
  "layout",
  "learn",
  "lesson",
  "progress",
  "quiz",
  "search",
] as const;

export type Messages = { [topic: string]: string | Messages };

export async function loadMessages(locale: Locale): Promise<Messages> {
  const files = await Promise.all(
    topics.map(async (topic): Promise<[string, Messages]> => {
      const file = await import(`../../content/messages/${locale}/${topic}.json`);
      return [topic, file.default];
    }),
  );
  return Object.fromEntries(files);
}
