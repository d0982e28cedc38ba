import { describe, expect, it } from "vitest";
import { findBrowser } from "./browser.mjs";

type Machine = {
  platform?: NodeJS.Platform;
  env?: Record<string, string>;
  files?: string[];
  root?: boolean;
  sudo?: boolean;
  own?: string;
  /** What appears when apt-get installs. */
  added?: string[];
  /** What apt-get has no package for. */
  unknown?: string;
};

/** A machine that exists only here: it remembers what it was asked to run. */
function machine(description: Machine) {
  const files = new Set(description.files);
  const ran: string[] = [];
  const host = {
    platform: description.platform ?? "linux",
    env: { PATH: "/usr/local/bin:/usr/bin", HOME: "/Users/a", ...description.env },
    isRoot: () => description.root ?? false,
    isExecutable: (file: string) => files.has(file),
    playwrightsOwn: () => description.own ?? "/cache/chromium",
    say: () => undefined,
    runs(command: string[]) {
      ran.push(command.join(" "));
      if (description.unknown && command.includes(description.unknown)) return false;
      if (command.includes("install")) for (const file of description.added ?? []) files.add(file);
      return command.includes("true") ? (description.sudo ?? false) : true;
    },
  };
  return { host, ran };
}

const find = (description: Machine) => findBrowser(machine(description).host);

describe(findBrowser, () => {
  it("takes the browser named by the environment before any other", () => {
    const files = ["/opt/mine", "/opt/other", "/usr/bin/chromium"];
    const env = { FULL_CIRCLE_BROWSER: "/opt/mine", CHROMIUM_PATH: "/opt/other" };
    expect(find({ files, env })).toBe("/opt/mine");
    expect(find({ files, env: { CHROMIUM_PATH: "/opt/other" } })).toBe("/opt/other");
  });

  it("does not quietly take another one when the named one is missing", () => {
    const env = { FULL_CIRCLE_BROWSER: "/opt/gone" };
    expect(() => find({ files: ["/usr/bin/chromium"], env })).toThrow(
      'FULL_CIRCLE_BROWSER names "/opt/gone", and there is no program there.',
    );
  });

  it("takes an installed browser before Playwright's own", () => {
    const files = ["/usr/bin/chromium", "/cache/chromium"];
    expect(find({ files })).toBe("/usr/bin/chromium");
  });

  it.each<[NodeJS.Platform, string]>([
    ["linux", "/opt/google/chrome/chrome"],
    ["darwin", "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"],
    ["darwin", "/Users/a/Applications/Chromium.app/Contents/MacOS/Chromium"],
    ["win32", "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe"],
  ])("finds one on %s at %s", (platform, file) => {
    expect(find({ platform, files: [file], env: { PROGRAMFILES: "C:\\Program Files" } })).toBe(
      file,
    );
  });

  it("takes Playwright's own before installing anything", () => {
    const { host, ran } = machine({ files: ["/cache/chromium", "/usr/bin/apt-get"], root: true });
    expect(findBrowser(host)).toBe("/cache/chromium");
    expect(ran).toEqual([]);
  });

  it("installs the shell as root where there is apt-get, or chromium where there is no shell", () => {
    const files = ["/usr/bin/apt-get"];
    const lines = (ran: string[]) => ran.map((line) => line.replace(/^env \S+ /, ""));
    const shell = machine({ files, root: true, added: ["/usr/bin/chromium-headless-shell"] });
    expect(findBrowser(shell.host)).toBe("/usr/bin/chromium-headless-shell");
    const first = [
      "apt-get -q update",
      "apt-get -q install -y --no-install-recommends chromium-headless-shell fonts-noto-cjk",
    ];
    expect(lines(shell.ran)).toEqual(first);

    const unknown = "chromium-headless-shell";
    const older = machine({ files, root: true, added: ["/usr/bin/chromium"], unknown });
    expect(findBrowser(older.host)).toBe("/usr/bin/chromium");
    expect(lines(older.ran)).toEqual([
      ...first,
      "apt-get -q install -y --no-install-recommends chromium fonts-noto-cjk",
    ]);
  });

  it("installs through sudo only when sudo asks for no password", () => {
    const files = ["/usr/bin/apt-get", "/usr/bin/sudo"];
    const added = ["/usr/bin/chromium"];
    expect(find({ files, added, sudo: true })).toBe("/usr/bin/chromium");
    expect(() => find({ files, added, sudo: false })).toThrow("No browser found");
  });

  it("says in one sentence what to do when nothing helped", () => {
    const files = ["/usr/bin/apt-get"];
    expect(() => find({ files, root: true })).toThrow(/^No browser found[^\n]*$/);
    expect(() => find({ platform: "darwin" })).toThrow(/^No browser found[^\n]*$/);
  });
});
