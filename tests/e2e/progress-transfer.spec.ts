import { readFile } from "node:fs/promises";
import { deflateRawSync } from "node:zlib";
import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Locator, type Page, test } from "@playwright/test";
import ICAL from "ical.js";
import { decodeQR } from "qr/decode.js";
import { COPY_FORMAT } from "@/lib/progress/copy";
import { allItems, answered, keepLog } from "./support/answered";
import { expectFocusKept } from "./support/keyboard";
import { visit, watchErrors } from "./support/pages";
import { allRecords } from "./support/progress-database";
import { locales, wordsIn } from "./support/words";

const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();

const packed = (text: string) => `d${deflateRawSync(text).toString("base64url")}`;
const copyOf = (events: readonly unknown[], changes: object = {}) =>
  JSON.stringify({ format: COPY_FORMAT, version: 1, events, ...changes });

const KEY = "full-circle-own-debts";
const DEBTS = {
  format: "full-circle-debts",
  version: 1,
  spends: "card",
  debts: [{ id: "card", name: "Teal card", balance: 4321.5, rate: 20, minimum: 50 }],
};

/** The ids of the records that a browser keeps, in order. */
const idsOn = async (page: Page) => (await allRecords(page)).map(({ id }) => id).sort();

async function linkOn(page: Page, t: ReturnType<typeof wordsIn>): Promise<string> {
  await press(page, t("yours.take.make"));
  return page.getByLabel(t("yours.take.link"), { exact: true }).inputValue();
}

/** A picture as the page shows it, in black and white. */
async function pictureOf(drawing: Locator) {
  const side = 600;
  const dark = await drawing.evaluate(async (svg, size) => {
    const copy = svg.cloneNode(true) as SVGElement;
    for (const name of ["width", "height"]) copy.setAttribute(name, String(size));
    const text = new XMLSerializer().serializeToString(copy);
    const picture = Object.assign(new Image(), {
      src: `data:image/svg+xml,${encodeURIComponent(text)}`,
    });
    await picture.decode();
    const pen = Object.assign(document.createElement("canvas"), {
      width: size,
      height: size,
    }).getContext("2d");
    if (!pen) throw new Error("This browser cannot draw.");
    pen.fillStyle = "#fff";
    pen.fillRect(0, 0, size, size);
    pen.drawImage(picture, 0, 0, size, size);
    const { data } = pen.getImageData(0, 0, size, size);
    return Array.from({ length: size * size }, (_, at) =>
      Number(data[4 * at]) < 128 ? "1" : "0",
    ).join("");
  }, side);
  const data = Uint8Array.from(
    [...dark].flatMap((dot) => (dot === "1" ? [0, 0, 0] : [255, 255, 255])),
  );
  return { width: side, height: side, data };
}

for (const locale of locales) {
  const t = wordsIn(locale);
  const home = `/${locale}/progress`;

  test(`${locale}: a link from one device, opened on another, gives what both have, and tells no server`, async ({
    page,
    browser,
    baseURL,
  }) => {
    const errors = watchErrors(page);
    await visit(page, home);
    await keepLog(page, [answered(0, 3, true), answered(1, 2, false)]);
    await page.reload();
    const link = await linkOn(page, t);
    expect(new URL(link).pathname).toBe(home);

    const elsewhere = await browser.newContext({ baseURL: String(baseURL) });
    const other = await elsewhere.newPage();
    const asked: string[] = [];
    other.on("request", (request) => asked.push(request.url() + (request.postData() ?? "")));
    await visit(other, home);
    await keepLog(other, [answered(2, 1, true)]);
    await other.goto("about:blank");
    await visit(other, link);
    await expect(other).toHaveURL(new RegExp(`${home}$`));
    const line = t("yours.bring.line.new", { count: 2, answers: 2, guesses: 0 });
    await expect(other.getByText(line)).toBeVisible();
    await expect(other.getByText(t("yours.bring.would.link"))).toBeInViewport();
    expect(await allRecords(other)).toHaveLength(1);
    await press(other, t("yours.bring.add"));
    await expect(other.getByText(t("yours.bring.done", { count: 2 }))).toBeVisible();
    await expectFocusKept(other);
    const both = [...(await idsOn(page)), ...(await idsOn(other))];
    expect(new Set(await idsOn(other))).toEqual(new Set(both));
    expect(await allRecords(other)).toHaveLength(3);

    // Once more, on the page that is open already.
    await other.evaluate((hash) => {
      window.location.hash = hash;
    }, new URL(link).hash);
    await expect(other.getByText(t("yours.bring.nothing-new.link"))).toBeVisible();
    await expect(other).toHaveURL(new RegExp(`${home}$`));
    expect(asked.filter((url) => url.includes("take"))).toEqual([]);
    await elsewhere.close();
    expect(errors).toEqual([]);
  });

  test(`${locale}: a link that is broken, huge, newer or hostile gets its sentence and changes nothing`, async ({
    page,
  }) => {
    const errors = watchErrors(page);
    await visit(page, home);
    await keepLog(page, [answered(0, 3, true)]);
    const before = await allRecords(page);
    const whole = packed(copyOf([answered(1, 1, true)]));
    const bad: [problem: string, fragment: string][] = [
      ["empty", ""],
      ["broken", whole.slice(0, -9)],
      ["broken", "<img src=x onerror=document.title='taken'>"],
      ["broken", "%E0%A4%A"],
      ["broken", packed("a shopping list")],
      ["broken", packed(copyOf([], { events: 7 }))],
      ["newer", packed(copyOf([], { version: 2 }))],
      ["too-large", packed("[".repeat(20_000_000))],
      ["too-large", "d".repeat(400_001)],
    ];
    for (const [problem, fragment] of bad) {
      await page.goto("about:blank");
      await page.goto(`${home}#take=${fragment}`);
      await expect(page.getByText(t(`yours.bring.refused-link.${problem}`))).toBeVisible();
      await expect(page.getByRole("button", { name: t("yours.bring.add") })).toHaveCount(0);
      expect(await page.evaluate(() => window.location.hash)).toBe("");
      await expect(page).not.toHaveTitle("taken");
    }
    expect(await allRecords(page)).toEqual(before);
    expect(errors).toEqual([]);
  });

  test(`${locale}: the code says the link, and where it would be too fine, that is said and a file is there`, async ({
    page,
  }) => {
    await visit(page, home);
    await keepLog(page, [answered(0, 3, true)]);
    await page.reload();
    const link = await linkOn(page, t);
    const code = page.getByRole("img", { name: t("yours.take.code") });
    expect(decodeQR(await pictureOf(code), { timeLimit: 10_000 })).toBe(link);

    await keepLog(
      page,
      allItems.map((_, place) => answered(place, 2, true)),
    );
    await page.reload();
    await press(page, t("yours.take.make"));
    await expect(page.getByText(t("yours.take.no-code"))).toBeVisible();
    await expect(code).toHaveCount(0);
    const waiting = page.waitForEvent("download");
    await press(page, t("yours.take.file"));
    expect((await waiting).suggestedFilename()).toMatch(/^full-circle-progress-.*\.json$/);
  });

  test(`${locale}: the review dates come as a calendar that another program reads, with concepts and nothing else`, async ({
    page,
  }) => {
    await visit(page, home);
    await expect(page.getByRole("button", { name: t("yours.dates.save") })).toHaveCount(0);
    await keepLog(
      page,
      allItems.map((_, place) => answered(place, 1, place % 2 === 0)),
    );
    await page.reload();
    const waiting = page.waitForEvent("download");
    await press(page, t("yours.dates.save"));
    const download = await waiting;
    expect(download.suggestedFilename()).toMatch(/^full-circle-reviews-.*\.ics$/);
    const text = await readFile(await download.path(), "utf8");
    const events = new ICAL.Component(ICAL.parse(text))
      .getAllSubcomponents("vevent")
      .map((each) => new ICAL.Event(each));
    expect(events.length).toBeGreaterThan(3);
    for (const { summary, description, startDate } of events) {
      expect(startDate.isDate).toBe(true);
      expect(summary).toBe(t("yours.dates.event"));
      expect(description).toContain(`/${locale}/practice`);
    }
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
    for (const { id } of await allRecords(page)) expect(text).not.toContain(id);
  });

  test(`${locale}: own debts go along only when ticked, and come in only where there are none`, async ({
    page,
    browser,
    baseURL,
  }) => {
    await visit(page, home);
    await page.evaluate(
      ([key, list]) => localStorage.setItem(String(key), String(list)),
      [KEY, JSON.stringify(DEBTS)],
    );
    await keepLog(page, [answered(0, 3, true)]);
    await page.reload();
    const texts: string[] = [];
    for (const ticked of [false, true]) {
      await page.getByLabel(t("yours.amounts")).first().setChecked(ticked);
      const waiting = page.waitForEvent("download");
      await press(page, t("yours.save.json"));
      texts.push(await readFile(await (await waiting).path(), "utf8"));
    }
    expect(texts.map((text) => text.includes("Teal card"))).toEqual([false, true]);
    await page.getByLabel(t("yours.amounts")).last().check();
    const link = await linkOn(page, t);

    const elsewhere = await browser.newContext({ baseURL: String(baseURL) });
    const other = await elsewhere.newPage();
    await visit(other, link);
    const debtsOn = () => other.evaluate((key) => localStorage.getItem(key), KEY);
    await expect(other.getByText(t("yours.bring.line.debts-come", { count: 1 }))).toBeVisible();
    expect(await debtsOn()).toBeNull();
    await press(other, t("yours.bring.add"));
    await expect(other.getByText(t("yours.bring.debts-done", { count: 1 }))).toBeVisible();
    expect(JSON.parse(String(await debtsOn()))).toEqual(DEBTS);
    await other.goto("about:blank");
    await visit(other, link);
    await expect(other.getByText(t("yours.bring.line.debts-stay"))).toBeVisible();
    const evil = { ...DEBTS, debts: [{ ...DEBTS.debts[0], balance: "1e999" }] };
    await other.goto("about:blank");
    await visit(other, `${home}#take=${packed(copyOf([], { debts: evil }))}`);
    await expect(other.getByText(t("yours.bring.line.debts-unreadable"))).toBeVisible();
    expect(JSON.parse(String(await debtsOn()))).toEqual(DEBTS);
    await elsewhere.close();
  });

  test(`${locale}: nothing keeps a reader out, with a code on the page and a link opened`, async ({
    page,
  }) => {
    await visit(page, home);
    await keepLog(page, [answered(0, 3, true)]);
    await page.goto("about:blank");
    await visit(page, `${home}#take=${packed(copyOf([answered(1, 1, true)], { debts: DEBTS }))}`);
    await expect(page.getByText(t("yours.bring.would.link"))).toBeVisible();
    await linkOn(page, t);
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    }
    await page.setViewportSize({ width: 320, height: 640 });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wide).toBeLessThanOrEqual(0);
  });
}
