import { gzipSync } from "node:zlib";
import type { Page, Response } from "@playwright/test";

export type ScriptFile = { readonly url: string; readonly bytes: number };

const isScript = (response: Response) =>
  response.request().resourceType() === "script" ||
  /javascript/.test(response.headers()["content-type"] ?? "");

/** Gzip at the level the site's server uses (zlib's own default), so every server is measured alike. */
export const gzipBytes = (body: Buffer | string) => gzipSync(body).length;

/**
 * Follows the scripts a page fetches, each counted once. Scripts standing in the HTML itself are part of the HTML.
 * Call it before the page is opened; the answer lists what was fetched so far.
 */
export function followScripts(page: Page): () => Promise<ScriptFile[]> {
  const urls = new Set<string>();
  const sizes = new Map<string, number>();
  page.on("response", (response) => {
    if (response.ok() && isScript(response)) urls.add(response.url());
  });
  return async () => {
    for (const url of urls) {
      if (sizes.has(url)) continue;
      const response = await page.request.get(url);
      sizes.set(url, gzipBytes(await response.body()));
    }
    return [...urls].map((url) => ({ url, bytes: sizes.get(url) ?? 0 }));
  };
}

export const sum = (files: readonly ScriptFile[]) =>
  files.reduce((total, file) => total + file.bytes, 0);
