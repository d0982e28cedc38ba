import { type APIRequestContext, expect, test } from "@playwright/test";
import { readCatalog } from "./support/catalog";
import { classPage, frameHeight } from "./support/class-page";
import { embedsIn } from "./support/pieces";
import { locales, wordsIn } from "./support/words";

const ask = (request: APIRequestContext, params: Record<string, string>) =>
  request.get("/oembed", { params });

for (const locale of locales) {
  test(`${locale}: every lesson and simulator says where to ask, and the answer frames it`, async ({
    page,
    request,
    baseURL,
  }) => {
    const { lessons, simulators } = await readCatalog(request);
    const pages = [
      ...lessons.map(({ id, title }) => ({ path: `/${locale}/learn/${id}`, title: title[locale] })),
      ...simulators.map(({ id, title }) => ({
        path: `/${locale}/simulators/${id}`,
        title: title[locale],
      })),
    ];
    for (const { path, title } of pages) {
      await page.goto(path);
      const link = page.locator('head link[type="application/json+oembed"]');
      await expect(page.locator('head link[type="text/xml+oembed"]')).toHaveCount(1);
      const response = await request.get(String(await link.getAttribute("href")));
      expect(response.headers()["content-type"]).toContain("application/json");
      const answer = await response.json();
      expect(answer).toMatchObject({ version: "1.0", type: "rich", title });
      expect(answer.provider_name).toBe(wordsIn(locale)("layout.name"));
      const [, source = ""] = /<iframe src="([^"]+)"/.exec(answer.html) ?? [];
      expect(source.startsWith(`${baseURL}/${locale}/embed/`)).toBe(true);
      const framed = await request.get(source);
      expect(framed.status(), source).toBe(200);
      expect(framed.headers()["content-security-policy"]).toContain("frame-ancestors *");
    }
  });
}

test("a preset, a size and another format are answered as asked", async ({
  page,
  request,
  baseURL,
}) => {
  const url = `${baseURL}/en/simulators/minimum-payment?preset=us-card&balance=3000&lock=rate`;
  const json = await ask(request, { url, maxwidth: "400", maxheight: "500" });
  const answer = await json.json();
  expect(answer).toMatchObject({ width: 400, height: 500 });
  expect(answer.html).toContain("?preset=us-card&amp;balance=3000&amp;lock=rate");
  for (const path of Object.values(embedsIn("zh")))
    expect((await ask(request, { url: baseURL + path })).status(), path).toBe(200);

  const xml = await ask(request, { url, format: "xml", maxwidth: "400", maxheight: "500" });
  expect(xml.headers()["content-type"]).toContain("text/xml");
  await page.goto("/en/about");
  const fields = await page.evaluate(
    (text) => {
      const root = new DOMParser().parseFromString(text, "text/xml").documentElement;
      return Object.fromEntries([...root.children].map((each) => [each.tagName, each.textContent]));
    },
    await xml.text(),
  );
  expect(fields).toEqual(
    Object.fromEntries(Object.entries(answer).map(([key, value]) => [key, String(value)])),
  );
});

test("what cannot be answered is refused in words", async ({ request, baseURL }) => {
  const page = `${baseURL}/en/learn/the-smallest-payment`;
  const cases: [number, Record<string, string>][] = [
    [404, { url: `${baseURL}/en/learn/no-such-lesson` }],
    [404, { url: `${baseURL}/en/embed/quizzes/no-such-item` }],
    [404, { url: `${baseURL}/en/progress` }],
    [404, { url: "https://elsewhere.example/en/learn/the-smallest-payment" }],
    [404, { url: "javascript:alert(1)" }],
    [404, { url: "http://[" }],
    [501, { url: page, format: "yaml" }],
    [400, {}],
    [400, { url: page, maxwidth: "wide" }],
    [400, { url: `${page}?${"x".repeat(3000)}` }],
  ];
  for (const [status, params] of cases) {
    const response = await ask(request, params);
    expect(response.status(), JSON.stringify(params).slice(0, 100)).toBe(status);
    expect(response.headers()["content-type"]).toContain("text/plain");
    expect((await response.text()).trim()).not.toBe("");
  }
});

/** What WordPress leaves of an answer from a site it does not know, and adds to it. */
function asWordPressShowsIt(html: string): string {
  const kept = html.replace(/ (allow|loading|style)="[^"]*"/g, "");
  const frame = /(<blockquote>.*?<\/blockquote>)?.*(<iframe.*?><\/iframe>)/s.exec(kept);
  return `${frame?.[1]}${frame?.[2]}`
    .replace(
      "<iframe",
      '<iframe sandbox="allow-scripts" security="restricted" data-secret="Xy12" style="position:absolute;visibility:hidden"',
    )
    .replace(/(src="[^"]*)"/, '$1#?secret=Xy12"');
}

test("in a page of WordPress's the pasted link becomes the piece, at its height", async ({
  page,
  request,
  baseURL,
}) => {
  const url = `${baseURL}/en/simulators/minimum-payment?balance=3000`;
  const { html } = await (await ask(request, { url })).json();
  const host = await classPage(
    `<script>addEventListener("message",function(e){var d=e.data,f=document.querySelector("iframe");
      if(!d||d.secret!=="Xy12")return;f.removeAttribute("style");f.height=Math.min(1000,d.value);
      f.style.height=f.height+"px";document.querySelector("blockquote").hidden=true})</script>
     ${asWordPressShowsIt(html)}`,
  );
  await page.goto(host.origin);
  const frame = page.frameLocator("iframe");
  await expect(frame.getByText(wordsIn("en")("progress.memory-only"))).toBeVisible();
  await expect(page.locator("blockquote")).toBeHidden();
  const content = () =>
    frame.locator("main").evaluate((main) => Math.ceil(main.getBoundingClientRect().height));
  await expect
    .poll(async () => (await frameHeight(page)) - Math.min(1000, await content()))
    .toBe(0);
  await expect(frame.locator("[data-simulator]")).toContainText("3,000");
  await host.close();
});
