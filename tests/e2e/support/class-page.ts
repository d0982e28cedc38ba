import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Page } from "@playwright/test";

const resizer = "node_modules/@open-iframe-resizer/core/dist/index.umd.cjs";

/** What a page hears from the frames in it, in order. */
const listening = `window.heard=[];addEventListener("message",function(e){heard.push({data:e.data,origin:e.origin})})`;

/** Somebody else's page, on another origin, with this body. It listens, and has a resizer at /resizer.js. */
export async function classPage(body: string) {
  const server = createServer((request, response) => {
    const script = request.url === "/resizer.js";
    response.setHeader(
      "Content-Type",
      `${script ? "text/javascript" : "text/html"}; charset=utf-8`,
    );
    response.end(
      script
        ? readFileSync(resizer)
        : `<!doctype html><html lang="en"><title>A class page</title>
           <style>iframe{width:100%;height:150px;border:0}</style><script>${listening}</script>${body}`,
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { origin, close: () => new Promise((resolve) => server.close(resolve)) };
}

export type Said = { fullCircle?: number; type?: string } & Record<string, unknown>;

/** What the frame has said in our own words. */
export const saidIn = (page: Page): Promise<Said[]> =>
  page.evaluate(() =>
    (window as unknown as { heard: { data: Said }[] }).heard
      .map(({ data }) => data)
      .filter((data) => data?.fullCircle === 1),
  );

export const heardIn = (page: Page): Promise<unknown[]> =>
  page.evaluate(() =>
    (window as unknown as { heard: { data: unknown }[] }).heard.map(({ data }) => data),
  );

/** Says something to the frame from the page around it. */
export const say = (page: Page, message: object) =>
  page.evaluate((data) => {
    document.querySelector("iframe")?.contentWindow?.postMessage(data, "*");
  }, message);

export const command = (type: string, more: object = {}) => ({ fullCircle: 1, type, ...more });

export const frameHeight = (page: Page) =>
  page
    .locator("iframe")
    .first()
    .evaluate((frame) => frame.getBoundingClientRect().height);
