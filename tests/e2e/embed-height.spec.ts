import { expect, test } from "@playwright/test";
import { classPage, frameHeight, heardIn } from "./support/class-page";
import { embedsIn } from "./support/pieces";
import { wordsIn } from "./support/words";

const t = wordsIn("en");

/** What a WordPress page runs: heights from frames that know its secret, between 200 and 1,000. */
const wordPressPage = `addEventListener("message",function(e){var d=e.data,f=document.querySelector("iframe");
  if(!d||d.secret!==f.dataset.secret||e.source!==f.contentWindow)return;f.removeAttribute("style");
  if(d.message==="height")f.style.height=Math.min(1000,Math.max(200,parseInt(d.value,10)))+"px"})`;

/** What a page with H5P content runs. */
const h5pPage = `addEventListener("message",function(e){var d=e.data,f=document.querySelector("iframe");
  if(!d||d.context!=="h5p"||e.source!==f.contentWindow)return;
  if(d.action==="hello")e.source.postMessage({context:"h5p",action:"hello"},"*");
  if(d.action==="resize")f.style.height=d.height+"px"})`;

const ltiPage = `addEventListener("message",function(e){var d;try{d=JSON.parse(e.data)}catch(x){return}
  if(d.subject==="lti.frameResize")document.querySelector("iframe").style.height=d.height+"px"})`;

const resizerPage = (settings: string) =>
  `</script><script src="/resizer.js"></script><script>${settings}`;

const hosts: Record<string, { script: string; frame?: string; hash?: string; most?: number }> = {
  "open-iframe-resizer": {
    script: resizerPage('addEventListener("load",()=>iframeResizer.initialize({},"iframe"))'),
  },
  "iframe-resizer's messages": {
    script: resizerPage(
      'addEventListener("load",()=>iframeResizer.initialize({enableLegacyLibSupport:true},"iframe"))',
    ),
  },
  H5P: { script: h5pPage },
  LTI: { script: ltiPage },
  WordPress: {
    script: wordPressPage,
    frame:
      'sandbox="allow-scripts" security="restricted" data-secret="aB3dE6" style="position:absolute;visibility:hidden"',
    hash: "#?secret=aB3dE6",
    most: 1000,
  },
};

for (const [name, { script, frame = "", hash = "", most = 1e6 }] of Object.entries(hosts)) {
  test(`in a page with ${name} the frame grows and shrinks with the piece`, async ({
    page,
    baseURL,
  }) => {
    const address = `${baseURL}${embedsIn("en").simulator}?balance=4000${hash}`;
    const host = await classPage(
      `<script>${script}</script><iframe title="Piece" ${frame} src="${address}"></iframe>`,
    );
    await page.goto(host.origin);
    const inside = page.frameLocator("iframe");
    const content = () =>
      inside.locator("main").evaluate((main) => Math.ceil(main.getBoundingClientRect().height));
    const fits = async () => (await frameHeight(page)) - Math.min(most, await content());
    await expect(inside.getByText(t("frame.licence"))).toBeVisible();
    await expect.poll(fits).toBe(0);
    const small = await frameHeight(page);
    await inside.getByRole("button", { name: t("frame.guess.show"), exact: true }).click();
    await expect.poll(() => frameHeight(page)).toBeGreaterThan(Math.min(small + 100, most - 1));
    await expect.poll(fits).toBe(0);
    const tall = await frameHeight(page);
    await inside.getByRole("button", { name: t("frame.gap.again"), exact: true }).click();
    await expect.poll(() => frameHeight(page)).toBeLessThan(tall);
    await expect.poll(fits).toBe(0);
    // The secret of WordPress is none of the reader's numbers.
    await expect(inside.locator("[data-simulator]")).not.toContainText("secret");
    await host.close();
  });
}

test("a page that answers every height with another width is left in peace", async ({
  page,
  baseURL,
}) => {
  const swing = `let n=0;addEventListener("message",function(e){if(e.data.type==="height")
    document.querySelector("iframe").style.width=(++n%2?400:700)+"px"})`;
  const host = await classPage(
    `<script>${swing}</script><iframe title="Piece" src="${baseURL}${embedsIn("en").simulator}"></iframe>`,
  );
  await page.goto(host.origin);
  const heights = async () =>
    (await heardIn(page)).filter((data) => (data as { type?: string })?.type === "height").length;
  await expect.poll(heights, { timeout: 15_000 }).toBeGreaterThan(30);
  await expect(page.frameLocator("iframe").getByText(t("frame.licence"))).toBeVisible();
  await page
    .frameLocator("iframe")
    .locator("html")
    .evaluate(async () => {
      for (let frame = 0; frame < 30; frame++)
        await new Promise((painted) => requestAnimationFrame(painted));
    });
  expect(await heights()).toBeLessThan(60);
  await host.close();
});
