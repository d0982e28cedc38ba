import { expect, test } from "@playwright/test";
import { figuresAfter } from "./support/any-simulator";
import { classPage, frameHeight } from "./support/class-page";
import { embedsIn, framedItems } from "./support/pieces";
import { expectFigures } from "./support/simulator";
import { wordsIn } from "./support/words";

const t = wordsIn("en");

const events = `window.told=[];for(const n of ["ready","height","state","answer","result","error"])
  document.addEventListener("full-circle-"+n,e=>told.push(e.detail))`;

for (const [how, inside] of [
  ["makes its own frame", ""],
  ["takes the frame it stands around", "frame"],
  ["takes a sandboxed one", "sandbox"],
] as const) {
  test(`<full-circle-embed> ${how}, fits its height and passes on events`, async ({
    page,
    baseURL,
  }) => {
    const address = `${baseURL}${embedsIn("en").simulator}?guess=84`;
    const sandbox = inside === "sandbox" ? 'sandbox="allow-scripts"' : "";
    const element = inside
      ? `<full-circle-embed><iframe title="Piece" ${sandbox} src="${address}"></iframe></full-circle-embed>`
      : `<full-circle-embed title="Piece" theme="dark" src="${baseURL}/en/simulators/minimum-payment?guess=84"></full-circle-embed>`;
    const host = await classPage(
      `<script>${events}</script><script src="${baseURL}/embed.js" defer></script>${element}`,
    );
    await page.goto(host.origin);
    const frame = page.frameLocator("iframe");
    const content = () =>
      frame.locator("main").evaluate((main) => Math.ceil(main.getBoundingClientRect().height));
    await expect(frame.getByText(t("frame.licence"))).toBeVisible();
    await expect.poll(async () => (await frameHeight(page)) - (await content())).toBe(0);
    if (!inside) await expect(frame.locator("html")).toHaveAttribute("data-theme", "dark");

    await page.locator("full-circle-embed").evaluate((each) => {
      (each as unknown as { set(values: object): void }).set({ balance: 3000 });
    });
    const figures = figuresAfter("minimum-payment", "en", "balance=3000");
    await expectFigures(frame.locator("[data-simulator]"), figures);
    const told = () =>
      page.evaluate(() => (window as unknown as { told: Record<string, unknown>[] }).told);
    await expect
      .poll(async () => (await told()).filter(({ type }) => type === "result").at(-1)?.result)
      .toMatchObject({ figures });
    const state = () =>
      page
        .locator("full-circle-embed")
        .evaluate((each) => (each as unknown as { state: string }).state);
    expect(await state()).toContain("balance=3000");
    await host.close();
  });
}

test("<full-circle-embed> gives back what the reader did when its language changes, and keeps its colours", async ({
  page,
  baseURL,
}) => {
  const [item] = framedItems;
  const host = await classPage(
    `<script src="${baseURL}/embed.js" defer></script>
     <full-circle-embed title="Piece" theme="dark" src="${baseURL}/en/embed/quizzes/${item}"></full-circle-embed>`,
  );
  await page.goto(host.origin);
  const frame = page.frameLocator("iframe");
  await expect(frame.getByText(t("frame.licence"))).toBeVisible();
  await frame.getByRole("button", { name: t("quiz.dont-know"), exact: true }).click();
  const element = page.locator("full-circle-embed");
  await expect
    .poll(() => element.evaluate((each) => (each as unknown as { state: string }).state))
    .toContain(String(item));
  await element.evaluate((each) => each.setAttribute("language", "zh"));
  await expect(frame.getByText(wordsIn("zh")("quiz.recalled.dont-know"))).toBeVisible();
  await expect(frame.locator("html")).toHaveAttribute("data-theme", "dark");
  await host.close();
});
