import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { read } from "./architecture/files";

describe("public/embed.js", () => {
  const source = read("public/embed.js");

  it("stays under 3 KB, gzipped", () => {
    expect(gzipSync(source).length).toBeLessThan(3000);
  });

  it("asks for nothing, keeps nothing and runs no text as code", () => {
    expect(source).not.toMatch(/fetch\(|XMLHttp|import\(|cookie|localStorage|eval\(|innerHTML/);
  });
});
