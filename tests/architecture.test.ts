import { describe, expect, it } from "vitest";
import { roomOf, violations } from "./architecture/check";
import { filesUnder, lineCount, read } from "./architecture/files";
import { withoutComments } from "./architecture/imports";
import { rooms } from "./architecture/rooms";

const code = /\.tsx?$/;
const houses = ["app", "components", "content", "engine", "lib", "proxy.ts", "mdx-components.tsx"];

describe("who may import whom", () => {
  const files = filesUnder(houses, /\.(tsx?|mdx)$/);

  it("gives every file a room", () => {
    expect(files.filter((file) => !roomOf(file))).toEqual([]);
  });

  it.each(rooms.map((room) => room.name))("%s", (name) => {
    const inRoom = files.filter((file) => roomOf(file)?.name === name);
    expect(inRoom.flatMap((file) => violations(file, read(file)))).toEqual([]);
  });
});

describe("sizes and names", () => {
  const sources = filesUnder(["app", "components", "engine", "lib"], code);
  const engine = sources.filter((file) => file.startsWith("engine/") && !file.includes(".test."));
  const longerThan = (limit: number, list: string[]) =>
    list.filter((file) => lineCount(file) > limit).map((file) => `${file}: ${lineCount(file)}`);

  it("keeps every file to 300 lines", () => {
    expect(longerThan(300, sources)).toEqual([]);
  });

  it("keeps engine files to 150 lines, half of them below 80", () => {
    expect(longerThan(150, engine)).toEqual([]);
    const lengths = engine.map(lineCount).sort((a, b) => a - b);
    expect(lengths[Math.floor(lengths.length / 2)] ?? 0).toBeLessThan(80);
  });

  it("names files and folders for what they do", () => {
    const all = filesUnder(["app", "components", "engine", "lib", "scripts", "tests"], /./);
    const vague = /(^|\/)(utils?|misc|helpers?|common)(\.|\/|$)/i;
    expect(all.filter((file) => vague.test(file))).toEqual([]);
  });
});

describe("tests", () => {
  it("wait for what they expect, never for a time to pass", () => {
    const tests = filesUnder(
      ["app", "components", "engine", "lib", "scripts", "tests"],
      /^tests\/e2e\/.*\.ts$|\.(test|spec)\.tsx?$/,
    ).filter((file) => !file.startsWith("tests/architecture"));
    const sleep = /waitForTimeout|\bsetTimeout\s*\(|timers\/promises/;
    expect(tests.filter((file) => sleep.test(withoutComments(read(file))))).toEqual([]);
  });
});
