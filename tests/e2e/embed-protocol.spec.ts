import { expect, type Page, test } from "@playwright/test";
import { figuresAfter } from "./support/any-simulator";
import { classPage, command, heardIn, type Said, saidIn, say } from "./support/class-page";
import { firstBlanks } from "./support/content";
import { embedsIn, framedItems, framedLesson } from "./support/pieces";
import { expectFigures } from "./support/simulator";
import { wordsIn } from "./support/words";

const t = wordsIn("en");
const [question = ""] = framedItems;

async function framed(page: Page, address: string, sandbox = "") {
  const host = await classPage(`<iframe title="Piece" ${sandbox} src="${address}"></iframe>`);
  await page.goto(host.origin);
  await expect.poll(async () => (await types(page)).includes("ready")).toBe(true);
  return host;
}

const types = async (page: Page) => (await saidIn(page)).map(({ type }) => type);

const last = async (page: Page, type: string): Promise<Said | undefined> =>
  (await saidIn(page)).filter((each) => each.type === type).at(-1);

const frameOf = (page: Page) => page.frameLocator("iframe");

test("before a hello the page around learns only that the piece is ready and how tall it is", async ({
  page,
  baseURL,
}) => {
  const host = await framed(page, `${baseURL}${embedsIn("en").simulator}`);
  await frameOf(page)
    .getByRole("button", { name: t("frame.guess.show"), exact: true })
    .click();
  await say(page, command("set", { values: { balance: 7777 } }));
  await say(page, command("reset"));
  await expect
    .poll(async () => (await types(page)).filter((each) => each === "height").length)
    .toBeGreaterThan(1);
  const [{ piece, locale } = {}] = (await saidIn(page)).filter(({ type }) => type === "ready");
  expect(piece).toEqual({ kind: "simulators", id: "minimum-payment" });
  expect(locale).toBe("en");
  expect([...new Set(await types(page))].sort()).toEqual(["height", "ready"]);
  expect(JSON.stringify(await heardIn(page))).not.toMatch(/balance|guess|7777/);
  await host.close();
});

for (const sandbox of ["", 'sandbox="allow-scripts"']) {
  test(`numbers are set, told, taken back and restored ${sandbox}`, async ({ page, baseURL }) => {
    const host = await framed(page, `${baseURL}${embedsIn("en").simulator}?guess=84`, sandbox);
    const root = frameOf(page).locator("[data-simulator]");
    await say(page, command("hello"));
    await say(page, command("set", { values: { balance: 3000, payment: 150 } }));
    await expectFigures(root, figuresAfter("minimum-payment", "en", "balance=3000&payment=150"));
    await expect.poll(async () => (await last(page, "state"))?.state).toContain("balance=3000");
    await expect
      .poll(async () => (await last(page, "result"))?.result)
      .toMatchObject({
        kind: "figures",
        figures: figuresAfter("minimum-payment", "en", "balance=3000&payment=150"),
      });
    const state = String((await last(page, "state"))?.state);

    await say(page, command("reset"));
    await expectFigures(root, figuresAfter("minimum-payment", "en"));
    await say(page, command("restore", { state }));
    await expectFigures(root, figuresAfter("minimum-payment", "en", "balance=3000&payment=150"));

    await say(page, command("set", { values: { balance: -5, colour: 3 } }));
    await expect
      .poll(() => last(page, "error"))
      .toMatchObject({
        about: "set",
        detail: "balance,colour",
      });
    await say(page, command("theme", { theme: "dark" }));
    await expect(frameOf(page).locator("html")).toHaveAttribute("data-theme", "dark");
    await say(page, command("language", { language: "zh" }));
    await expect.poll(async () => (await last(page, "ready"))?.locale).toBe("zh");
    await host.close();
  });
}

test("a guess is told, with the truth, to a page that has said hello", async ({
  page,
  baseURL,
}) => {
  const host = await framed(page, `${baseURL}${embedsIn("en").simulator}`);
  await say(page, command("hello"));
  const field = frameOf(page).getByRole("textbox", { name: t("frame.guess.field.months") });
  await field.fill("84");
  await frameOf(page)
    .getByRole("button", { name: t("frame.guess.show"), exact: true })
    .click();
  const truth = figuresAfter("minimum-payment", "en")["minimum-months"];
  await expect
    .poll(async () => (await last(page, "answer"))?.answer)
    .toMatchObject({
      kind: "guess",
      guess: 84,
      truth,
    });
  await host.close();
});

for (const kind of ["question", "lesson"] as const) {
  test(`${kind}: an answer is told and comes back in a new frame`, async ({ page, baseURL }) => {
    const address = `${baseURL}${embedsIn("en")[kind]}`;
    const host = await framed(page, address, 'sandbox="allow-scripts"');
    const item = frameOf(page).locator(`[data-item="${question}"]`);
    await say(page, command("hello"));
    await item
      .getByRole("textbox")
      .first()
      .fill(String(firstBlanks(question).blanks[0]?.value));
    await item.getByRole("button", { name: t("quiz.check"), exact: true }).click();
    await expect
      .poll(async () => (await last(page, "answer"))?.answer)
      .toMatchObject({
        kind: "item",
        lesson: framedLesson,
        item: question,
        correct: true,
        score: 1,
      });
    const total = kind === "question" ? 1 : framedItems.length;
    expect((await last(page, "result"))?.result).toMatchObject({ answered: 1, correct: 1, total });
    const state = String((await last(page, "state"))?.state);

    await page.reload();
    await expect.poll(async () => (await types(page)).includes("ready")).toBe(true);
    await say(page, command("hello"));
    await say(page, command("restore", { state }));
    await expect(item.getByText(t("quiz.recalled.right"))).toBeVisible();
    await say(page, command("reset"));
    await expect(item.getByText(t("quiz.recalled.right"))).toBeHidden();
    await expect(item.getByRole("textbox").first()).toHaveValue("");
    await host.close();
  });
}

test("an answer to a question about other figures comes back too", async ({ page, baseURL }) => {
  // Of a lesson that is still to come, so the way out leads to the practice page.
  const id = "do-first-interest";
  const address = `${baseURL}/en/embed/quizzes/${id}`;
  const host = await framed(page, address, 'sandbox="allow-scripts"');
  const item = frameOf(page).locator(`[data-item="${id}"]`);
  await say(page, command("hello"));
  await item.getByRole("textbox").first().fill("1");
  await item.getByRole("button", { name: t("quiz.check"), exact: true }).click();
  await expect
    .poll(async () => (await last(page, "answer"))?.answer)
    .toMatchObject({ item: id, correct: false });
  const state = String((await last(page, "state"))?.state);

  await page.reload();
  await expect.poll(async () => (await types(page)).includes("ready")).toBe(true);
  await say(page, command("hello"));
  await say(page, command("restore", { state }));
  await expect(item.getByText(t("quiz.recalled.wrong"))).toBeVisible();
  expect((await last(page, "error"))?.about).toBeUndefined();
  await expect(frameOf(page).getByRole("link", { name: t("frame.full-page") })).toHaveAttribute(
    "href",
    "/en/practice",
  );
  await host.close();
});

test("rubbish from the page around changes nothing", async ({ page, baseURL }) => {
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(error.message));
  const host = await framed(page, `${baseURL}${embedsIn("en").simulator}?guess=84`);
  await say(page, command("hello"));
  for (const message of [
    command("set", { values: { balance: { toString: 1 } } }),
    command("set", { values: [1, 2] }),
    command("restore", { state: "{".repeat(1000) }),
    command("restore", { state: "x".repeat(70_000) }),
    command("language", { language: "../../evil" }),
    command("theme", { theme: '"><script>' }),
    { fullCircle: 2, type: "reset" },
    { context: "h5p", action: "resize", height: 1e9 },
    { type: "iframe-child-init", targetElementSelector: "]]" },
  ])
    await say(page, message);
  await say(page, command("nonsense"));
  await expect.poll(async () => (await last(page, "error"))?.about).toBe("nonsense");
  await expectFigures(
    frameOf(page).locator("[data-simulator]"),
    figuresAfter("minimum-payment", "en"),
  );
  expect(errors).toEqual([]);
  await host.close();
});
