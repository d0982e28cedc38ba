import { spawnSync } from "node:child_process";
import { accessSync, constants, statSync } from "node:fs";
import path from "node:path";
import { chromium } from "@playwright/test";

/**
 * What has to be known of a machine to find a browser on it.
 * @typedef {{
 *   platform: string,
 *   env: Record<string, string | undefined>,
 *   isRoot: () => boolean,
 *   isExecutable: (file: string) => boolean,
 *   runs: (command: string[]) => boolean,
 *   playwrightsOwn: () => string,
 *   say: (text: string) => void,
 * }} Host
 */

const variables = ["FULL_CIRCLE_BROWSER", "CHROMIUM_PATH"];

const advice =
  "No browser found for the tests: install Google Chrome or Chromium, or run `npx playwright install --with-deps chromium`, or set FULL_CIRCLE_BROWSER to the path of one.";

const names = {
  // The shell is the same engine without the windows around it, and takes a third less time.
  linux: [
    "chromium-headless-shell",
    "google-chrome-stable",
    "google-chrome",
    "chromium",
    "chromium-browser",
  ],
  darwin: ["google-chrome", "chromium"],
  win32: ["chrome.exe", "chromium.exe"],
};

function usualPlaces({ platform, env }) {
  if (platform === "linux") return ["/opt/google/chrome/chrome", "/snap/bin/chromium"];
  if (platform === "darwin") {
    const programs = ["Google Chrome", "Chromium"];
    return ["", env.HOME ?? ""].flatMap((home) =>
      programs.map((name) => `${home}/Applications/${name}.app/Contents/MacOS/${name}`),
    );
  }
  if (platform === "win32") {
    return [env.PROGRAMFILES, env["PROGRAMFILES(X86)"], env.LOCALAPPDATA]
      .filter(Boolean)
      .flatMap((folder) =>
        ["Google\\Chrome", "Chromium"].map((name) => `${folder}\\${name}\\Application\\chrome.exe`),
      );
  }
  return [];
}

function onPath(host, wanted) {
  const { join, delimiter } = host.platform === "win32" ? path.win32 : path.posix;
  const folders = (host.env.PATH ?? host.env.Path ?? "").split(delimiter).filter(Boolean);
  return wanted
    .flatMap((name) => folders.map((folder) => join(folder, name)))
    .find(host.isExecutable);
}

function installed(host) {
  return (
    onPath(host, names[host.platform] ?? names.linux) ?? usualPlaces(host).find(host.isExecutable)
  );
}

function installWithApt(host) {
  if (host.platform !== "linux" || !onPath(host, ["apt-get"])) return;
  const sudo = host.isRoot() ? [] : ["sudo", "-n"];
  if (sudo.length > 0 && !(onPath(host, ["sudo"]) && host.runs(["sudo", "-n", "true"]))) return;
  host.say("No browser found: installing Chromium with apt-get. This is done once.");
  const apt = [...sudo, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-q"];
  const install = (...packages) =>
    host.runs([...apt, "install", "-y", "--no-install-recommends", ...packages]);
  host.runs([...apt, "update"]);
  // Older Debians have no package for the shell.
  if (!install("chromium-headless-shell", "fonts-noto-cjk")) install("chromium", "fonts-noto-cjk");
}

/** @type {Host} */
const thisHost = {
  platform: process.platform,
  env: process.env,
  isRoot: () => process.getuid?.() === 0,
  isExecutable(file) {
    try {
      accessSync(file, constants.X_OK);
      return statSync(file).isFile();
    } catch {
      return false;
    }
  },
  runs: ([command, ...args]) => spawnSync(command, args, { stdio: "inherit" }).status === 0,
  playwrightsOwn: () => chromium.executablePath(),
  say: (text) => console.log(text),
};

/**
 * The path of a browser for the tests; throws one sentence for people when there is none.
 * @param {Host} host
 */
export function findBrowser(host = thisHost) {
  const variable = variables.find((name) => host.env[name]);
  if (variable) {
    const file = host.env[variable];
    if (host.isExecutable(file)) return file;
    throw new Error(`${variable} names "${file}", and there is no program there.`);
  }
  const present = installed(host);
  if (present) return present;
  const own = host.playwrightsOwn();
  if (own && host.isExecutable(own)) return own;
  installWithApt(host);
  const added = installed(host);
  if (added) return added;
  throw new Error(advice);
}
