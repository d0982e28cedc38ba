import type { Browser, Page } from "@playwright/test";
import { dragBare, holdBare } from "./bare";
import { type Delays, dragScrub, dragSlider, holdArrows } from "./drag";
import { type EngineSpeed, engineComparison, engineSpeed } from "./engine";
import type { EngineComparison } from "./engine-compare";
import { type BenchPage, budget, locales, pages } from "./pages";
import { addProbe, shiftSum, shiftsOf } from "./probe";
import { followScripts, gzipBytes, sum } from "./script-bytes";
import { bringToMiddle, chart, plot, reveal, scrub, slider } from "./story";

export type PageMeasure = {
  readonly page: string;
  readonly locale: string;
  readonly htmlBytes: number;
  /** Fetched until the network rests, with nothing touched. */
  readonly scriptBytes: number;
  /** What revealing the chart fetches on top; null where there is none. */
  readonly chartBytes: number | null;
  readonly shiftOnLoad: number;
  /** Through the guess, the reveal, the arrival of the chart library and the drag. */
  readonly shiftInUse: number | null;
};

export type DragMeasure = Delays & {
  readonly page: string;
  readonly locale: string;
  readonly what: "slider" | "number in the text" | "arrow keys";
};

export type Measures = {
  readonly browser: string;
  readonly node: string;
  readonly slowdown: number;
  readonly pages: readonly PageMeasure[];
  readonly drags: readonly DragMeasure[];
  /** The same hand on a page with nothing but a slider: what the machine takes by itself. */
  readonly bare: readonly DragMeasure[];
  readonly engine: EngineSpeed;
  readonly comparison: EngineComparison;
};

/** Ten seconds of moving, so that a slow page still gets a hundred events; four of holding a key. */
const MOVES = 600;
const PRESSES = 120;

async function fresh<Result>(browser: Browser, use: (page: Page) => Promise<Result>) {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    locale: "en-US",
  });
  try {
    const page = await context.newPage();
    await addProbe(page);
    return await use(page);
  } finally {
    await context.close();
  }
}

async function open(page: Page, url: string) {
  await page.goto(url, { waitUntil: "load" });
  await page.waitForLoadState("networkidle");
}

async function showChart(page: Page) {
  await reveal(page);
  if ((await chart(page).count()) > 0) {
    // Its script comes when it is near.
    await bringToMiddle(page, chart(page));
    await plot(page).waitFor();
  }
  await bringToMiddle(page, slider(page));
}

/** Bytes and shifts of one page, in a browser that has never been here. */
async function measurePage(
  page: Page,
  site: string,
  { kind, path, chart }: BenchPage,
  locale: string,
) {
  const scripts = followScripts(page);
  const url = `${site}/${locale}${path}`;
  const html = await (await page.request.get(url)).body();
  await open(page, url);
  const before = sum(await scripts());
  const shiftOnLoad = shiftSum(await shiftsOf(page));
  const base = { page: kind, locale, htmlBytes: gzipBytes(html), scriptBytes: before, shiftOnLoad };
  if (!chart) return { ...base, chartBytes: null, shiftInUse: null };
  await showChart(page);
  const chartBytes = sum(await scripts()) - before;
  await dragSlider(page, slider(page), 1, MOVES);
  return { ...base, chartBytes, shiftInUse: shiftSum(await shiftsOf(page)) - shiftOnLoad };
}

/** A busy machine spoils single drags: each is made three times, and the one in the middle counts. */
const ROUNDS = 3;

async function middle(drag: () => Promise<Delays>): Promise<Delays> {
  const rounds: Delays[] = [];
  for (let round = 0; round < ROUNDS; round++) rounds.push(await drag());
  rounds.sort((a, b) => a.p98 - b.p98);
  return rounds[Math.floor(ROUNDS / 2)] as Delays;
}

/** The delays of one page, with the processor slowed. */
async function measureDrags(page: Page, site: string, { name, path }: DragPage) {
  await open(page, `${site}/en${path}`);
  await showChart(page);
  const about = { page: name, locale: "en" };
  const { slowdown } = budget;
  const drags: DragMeasure[] = [
    {
      ...about,
      what: "slider",
      ...(await middle(() => dragSlider(page, slider(page), slowdown, MOVES))),
    },
    {
      ...about,
      what: "arrow keys",
      ...(await middle(() => holdArrows(page, slider(page), slowdown, PRESSES))),
    },
  ];
  if ((await scrub(page).count()) > 0) {
    await bringToMiddle(page, scrub(page));
    const delays = await middle(() => dragScrub(page, scrub(page), slowdown, MOVES));
    drags.push({ ...about, what: "number in the text", ...delays });
  }
  return drags;
}

async function measureBare(page: Page): Promise<DragMeasure[]> {
  const about = { page: "bare page", locale: "" };
  const { slowdown } = budget;
  return [
    { ...about, what: "slider", ...(await middle(() => dragBare(page, slowdown, MOVES))) },
    { ...about, what: "arrow keys", ...(await middle(() => holdBare(page, slowdown, PRESSES))) },
  ];
}

type DragPage = { readonly name: string; readonly path: string };

/** The lesson, and every simulator of the catalog. */
async function dragPages(site: string): Promise<DragPage[]> {
  const catalog = await (await fetch(`${site}/catalog.json`)).json();
  const ids: string[] = catalog.simulators.map(({ id }: { id: string }) => id);
  return [
    ...pages.filter(({ kind }) => kind === "lesson").map(({ path }) => ({ name: "lesson", path })),
    ...ids.map((id) => ({ name: id, path: `/simulators/${id}` })),
  ];
}

/** Everything, one page after another, so that nothing measured competes with anything else here. */
export async function measure(browser: Browser, site: string): Promise<Measures> {
  const measuredPages: PageMeasure[] = [];
  const drags: DragMeasure[] = [];
  for (const locale of locales) {
    for (const each of pages) {
      measuredPages.push(await fresh(browser, (page) => measurePage(page, site, each, locale)));
    }
  }
  for (const each of await dragPages(site)) {
    drags.push(...(await fresh(browser, (page) => measureDrags(page, site, each))));
  }
  return {
    browser: browser.version(),
    node: process.version,
    slowdown: budget.slowdown,
    pages: measuredPages,
    drags,
    bare: await fresh(browser, measureBare),
    engine: await fresh(browser, engineSpeed),
    comparison: await engineComparison(),
  };
}
