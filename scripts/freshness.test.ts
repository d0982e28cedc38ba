import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { needsBuild } from "./freshness.mjs";

const [old, built, recent] = [1000, 2000, 3000];
let root = "";

const at = (name: string, seconds: number) => utimesSync(path.join(root, name), seconds, seconds);

function write(name: string, seconds: number) {
  const file = path.join(root, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, "");
  for (let part = name; part !== "."; part = path.dirname(part)) at(part, seconds);
}

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), "freshness-"));
  write("app/page.tsx", old);
  write("content/en/lessons/a.mdx", old);
  write("package-lock.json", old);
  write(".next/prerender-manifest.json", built);
  write(".next/BUILD_ID", built);
});

afterEach(() => rmSync(root, { recursive: true }));

describe(needsBuild, () => {
  it("is content with a build newer than every source", () => {
    expect(needsBuild(root)).toBe(false);
  });

  it.each(["content/en/lessons/a.mdx", "package-lock.json", ".env", "next.config.mjs"])(
    "asks for a build after a change of %s",
    (name) => {
      write(name, recent);
      expect(needsBuild(root)).toBe(true);
    },
  );

  it("asks for a build after a file was deleted", () => {
    rmSync(path.join(root, "content/en/lessons/a.mdx"));
    expect(needsBuild(root)).toBe(true);
  });

  it.each([".next/BUILD_ID", ".next/prerender-manifest.json"])(
    "asks for one without %s",
    (name) => {
      rmSync(path.join(root, name));
      expect(needsBuild(root)).toBe(true);
    },
  );

  it("overlooks what is generated or not built from", () => {
    write("next-env.d.ts", recent);
    write("README.md", recent);
    write("tests/e2e/home.spec.ts", recent);
    expect(needsBuild(root)).toBe(false);
  });
});
