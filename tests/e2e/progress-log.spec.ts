import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { type BrowserContext, chromium, expect, type Page, test } from "@playwright/test";
import { answer } from "@/lib/progress/sample-events";
import { itemCount, lesson } from "./support/content";
import { visit } from "./support/pages";
import { allRecords, putRecord, recordsOneByOne } from "./support/progress-database";
import { answerRight, answerWrong } from "./support/quiz";
import { wordsIn } from "./support/words";

const t = wordsIn("en");
const started = (answered: number) =>
  t("progress.status.started", { answered, total: itemCount() });
const lessons = (page: Page) => page.getByRole("table").first();

/** To be asked for beforehand: how to end the browser as a power cut would, with no time to tidy up. */
async function powerCut(context: BrowserContext): Promise<() => Promise<void>> {
  const session = await context.browser()?.newBrowserCDPSession();
  const processes = await session?.send("SystemInfo.getProcessInfo");
  const own = processes?.processInfo.find(({ type }) => type === "browser");
  if (!own) throw new Error("The browser does not tell its process.");
  return async () => {
    const closed = context.waitForEvent("close");
    process.kill(own.id, "SIGKILL");
    await closed;
  };
}

test("what was recorded is there after the browser was killed in mid-write", async ({
  baseURL,
  launchOptions,
}) => {
  test.slow();
  const profile = await mkdtemp(path.join(tmpdir(), "full-circle-"));
  const open = () => chromium.launchPersistentContext(profile, { ...launchOptions, baseURL });
  const first = await open();
  const page = await first.newPage();
  await visit(page, `/en/learn/${lesson}`);
  await answerRight(page, "en", "sp-first-minimum");
  await expect.poll(async () => (await allRecords(page)).length).toBe(1);

  const kill = await powerCut(first);
  const promised: string[] = [];
  await page.exposeFunction("promise", (id: string) => void promised.push(id));
  void recordsOneByOne(page, "promise").catch(() => undefined);
  await expect.poll(() => promised.length, { intervals: [5] }).toBeGreaterThan(40);
  await kill();

  const second = await open();
  const again = await second.newPage();
  await visit(again, "/en/progress");
  await expect(lessons(again)).toContainText(started(1));
  await expect(again.getByText(t("progress.stays-here"))).toBeVisible();
  const kept = new Set((await allRecords(again)).map(({ id }) => id));
  expect(promised.filter((id) => !kept.has(id))).toEqual([]);
  await visit(again, `/en/learn/${lesson}`);
  await answerWrong(again, "en", "sp-only-the-interest");
  await again.goto("/en/progress");
  await expect(lessons(again)).toContainText(started(2));
  await second.close();
  await rm(profile, { recursive: true, force: true });
});

test("a copy comes in wholly or not at all when the browser is killed meanwhile", async ({
  baseURL,
  launchOptions,
}) => {
  test.slow();
  const profile = await mkdtemp(path.join(tmpdir(), "full-circle-"));
  const open = () => chromium.launchPersistentContext(profile, { ...launchOptions, baseURL });
  const events = Array.from({ length: 5_000 }, (_, n) => answer(`item-${n}`, 1, true));
  const copy = JSON.stringify({ format: "full-circle-progress", version: 1, events });
  const first = await open();
  const page = await first.newPage();
  await visit(page, "/en/progress");
  const field = page.getByLabel(t("yours.bring.file"), { exact: true });
  const file = { name: "copy.json", mimeType: "application/json", buffer: Buffer.from(copy) };
  await field.setInputFiles(file);
  const kill = await powerCut(first);
  await page.getByRole("button", { name: t("yours.bring.add"), exact: true }).click();
  await kill();

  const second = await open();
  const again = await second.newPage();
  await visit(again, "/en/progress");
  expect([0, events.length]).toContain((await allRecords(again)).length);
  await again.getByLabel(t("yours.bring.file"), { exact: true }).setInputFiles(file);
  const add = again.getByRole("button", { name: t("yours.bring.add"), exact: true });
  await expect(add.or(again.getByText(t("yours.bring.nothing-new.file")))).toBeVisible();
  if (await add.isVisible()) await add.click();
  const kept = async () => (await allRecords(again)).length;
  await expect.poll(kept, { timeout: 20_000 }).toBe(events.length);
  await second.close();
  await rm(profile, { recursive: true, force: true });
});

test("a full disk is told before the learner starts, and nothing is lost when room comes", async ({
  page,
  baseURL,
}) => {
  const session = await page.context().newCDPSession(page);
  const origin = new URL(String(baseURL)).origin;
  await session.send("Storage.overrideQuotaForOrigin", { origin, quotaSize: 1 });
  await visit(page, `/en/learn/${lesson}`);
  await expect(page.getByText(t("progress.full")).first()).toBeVisible();
  await answerRight(page, "en", "sp-first-minimum");
  expect(await allRecords(page)).toEqual([]);
  await session.send("Storage.overrideQuotaForOrigin", { origin });
  await answerWrong(page, "en", "sp-only-the-interest");
  await expect(page.getByText(t("progress.full"))).toHaveCount(0);
  await visit(page, "/en/progress");
  await expect(lessons(page)).toContainText(started(2));
});

test("a record that cannot be read is counted, told and left as it is", async ({ page }) => {
  await visit(page, "/en/progress");
  const damaged = { id: "damaged", v: 1, kind: "answer", item: 7 };
  const later = { id: "later", v: 2, kind: "something new" };
  await putRecord(page, damaged);
  await putRecord(page, later);
  await page.reload();
  await expect(page.getByText(t("yours.aside.damaged", { count: 1 }))).toBeVisible();
  await expect(page.getByText(t("yours.aside.later", { count: 1 }))).toBeVisible();
  expect(await allRecords(page)).toEqual([damaged, later]);
});

test("two tabs that answer at once both have both answers", async ({ page, context }) => {
  const other = await context.newPage();
  await visit(page, `/en/learn/${lesson}`);
  await visit(other, `/en/learn/${lesson}`);
  await Promise.all([
    answerRight(page, "en", "sp-first-minimum"),
    answerWrong(other, "en", "sp-only-the-interest"),
  ]);
  for (const tab of [page, other]) {
    await visit(tab, "/en/progress");
    await expect(lessons(tab)).toContainText(started(2));
  }
});
