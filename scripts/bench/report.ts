import type { EngineComparison } from "./engine-compare";
import type { Measures } from "./measure";
import type { Target } from "./targets";

const kilobytes = (bytes: number | null) =>
  bytes === null ? "–" : `${(bytes / 1000).toFixed(1)} KB`;
const milliseconds = (time: number) => `${time.toFixed(0)} ms`;
const shift = (value: number | null) => (value === null ? "–" : String(Number(value.toFixed(5))));
const times = (value: number) => `${value.toFixed(2)}×`;
const show = { bytes: kilobytes, ms: milliseconds, shift, times };

/** Columns as wide as their widest cell; the first is set left, numbers right. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((_, column) =>
    Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0)),
  );
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join("  ");
  return [line(head), ...rows.map(line)].join("\n");
}

/** The measurements for people. */
export function reportOf(measures: Measures, targets: readonly Target[]): string {
  const { browser, node, slowdown, pages, drags, bare, engine } = measures;
  return [
    `Measured in one run on the built site: Chromium ${browser}, Node ${node}. Sizes after gzip, 1 KB = 1000 bytes.`,
    "",
    table(
      ["page", "HTML", "script before touch", "chart adds", "shift on load", "shift in use"],
      pages.map((page) => [
        `${page.page} ${page.locale}`,
        kilobytes(page.htmlBytes),
        kilobytes(page.scriptBytes),
        kilobytes(page.chartBytes),
        shift(page.shiftOnLoad),
        shift(page.shiftInUse),
      ]),
    ),
    "",
    `From hand to picture, processor slowed ${slowdown}×; each the middle one of three. No page can be quicker than the bare one:`,
    table(
      [
        "what",
        "events",
        "median",
        "p98",
        "longest",
        "longest frame",
        "chart redraws",
        "chart still",
      ],
      [...drags, ...bare].map((drag) => [
        `${drag.what}, ${drag.page} ${drag.locale}`,
        String(drag.events),
        milliseconds(drag.median),
        milliseconds(drag.p98),
        milliseconds(drag.longest),
        milliseconds(drag.longestFrame),
        String(drag.redraws),
        milliseconds(drag.longestStill),
      ]),
    ),
    "",
    `Engine, the 200-month case, bundled: ${engine.node} runs a second in Node, ${engine.browser} in the browser.`,
    "",
    engineReportOf(measures.comparison, targets),
  ].join("\n");
}

/** The engine against others, and the targets, for people. */
export function engineReportOf(
  { ledger, months, level, gridMilliseconds }: EngineComparison,
  targets: readonly Target[],
): string {
  const works = [
    ["200 months on a card's minimum: dated ledger with rows", ledger],
    ["the same, months only", months],
    ["200 level payments, with rows", level],
  ] as const;
  const rows = works.flatMap(([work, measured]) =>
    Object.entries(measured).map(([who, time]) => [
      `${work}: ${who}`,
      `${time.toFixed(2)} µs`,
      times(time / (measured.engine ?? Number.NaN)),
    ]),
  );
  return [
    "The same work by the engine and others, microseconds a run, and to the engine:",
    table(["work", "a run", "to the engine"], rows),
    `A map of 100 payments × 100 rates: ${gridMilliseconds.toFixed(1)} ms.`,
    "",
    table(
      ["target", "measured", "at most", ""],
      targets.map(({ name, unit, measured, atMost, met }) => [
        name,
        show[unit](measured),
        show[unit](atMost),
        met ? "met" : "MISSED",
      ]),
    ),
  ].join("\n");
}
