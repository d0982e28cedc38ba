import { type APIRequestContext, expect, test } from "@playwright/test";
import { locales } from "./support/words";

type Seen = { readonly status: number; readonly html: string };

const decoded = (text: string) =>
  text.replaceAll("&amp;", "&").replaceAll("&#x27;", "'").replaceAll("&quot;", '"');

/** Addresses of this site that a page links to, from the page's own address. */
function linksOf(html: string, page: URL): URL[] {
  return [...html.matchAll(/<a\b[^>]*?\shref="([^"]*)"/g)]
    .map(([, href = ""]) => new URL(decoded(href), page))
    .filter(({ origin }) => origin === page.origin);
}

const hasPlace = (html: string, place: string) =>
  place === "" || html.includes(` id="${place}"`) || html.includes(` name="${place}"`);

/** Follows every link of every page from these on, as they are before any script runs; what leads nowhere is told. */
async function deadLinks(request: APIRequestContext, base: string, from: readonly string[]) {
  const pages = new Map<string, Promise<Seen>>();
  const open = (address: URL): Promise<Seen> => {
    const key = address.pathname + address.search;
    const known = pages.get(key);
    if (known) return known;
    const opened = request
      .get(key)
      .then(async (answer) => ({ status: answer.status(), html: await answer.text() }));
    pages.set(key, opened);
    return opened;
  };
  const dead: string[] = [];
  const waiting = from.map((path) => new URL(path, base));
  const done = new Set<string>();
  for (let page = waiting.pop(); page; page = waiting.pop()) {
    if (done.has(page.pathname)) continue;
    done.add(page.pathname);
    const { html } = await open(page);
    for (const link of linksOf(html, page)) {
      const there = await open(link);
      const place = decodeURIComponent(link.hash.slice(1));
      if (there.status !== 200) dead.push(`${page.pathname} → ${link.pathname}: ${there.status}`);
      else if (!hasPlace(there.html, place)) dead.push(`${page.pathname} → ${link.href}: no place`);
      else waiting.push(link);
    }
  }
  return { dead: [...new Set(dead)], pages: done.size };
}

for (const locale of locales) {
  test(`${locale}: every link on every page leads to a page and a place that are there`, async ({
    request,
    baseURL,
  }) => {
    const { dead, pages } = await deadLinks(request, String(baseURL), [`/${locale}`]);
    expect(dead).toEqual([]);
    expect(pages).toBeGreaterThan(20);
  });
}
