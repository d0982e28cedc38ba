import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { run } from "../child.mjs";
import { needsBuild } from "../freshness.mjs";
import { root } from "../programs.mjs";

const next = path.join(root, "node_modules/next/dist/bin/next");
const env = { ...process.env, NEXT_TELEMETRY_DISABLED: "1" };
/** What the site says goes to stderr: stdout is for the measurements. */
const quiet = { cwd: root, env, stdio: ["ignore", 2, 2] as const };

const PATIENCE = 30_000;

async function freePort(): Promise<number> {
  const server = createServer().listen(0);
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (address === null || typeof address === "string") throw new Error("No port is free.");
  return address.port;
}

async function answers(url: string): Promise<boolean> {
  return fetch(url).then(
    (response) => response.ok,
    () => false,
  );
}

async function untilUp(url: string, server: ChildProcess) {
  for (const end = Date.now() + PATIENCE; Date.now() < end; await pause(100)) {
    if (server.exitCode !== null) break;
    if (await answers(url)) return;
  }
  throw new Error("The built site did not start: see what Next said above.");
}

/** The built site on a port of its own; built first where the sources are newer. */
export async function startSite(): Promise<{ url: string; stop(): void }> {
  if (needsBuild(root)) {
    const code = await run(process.execPath, [next, "build"], quiet);
    if (code !== 0) throw new Error("The site could not be built: see what Next said above.");
  }
  const port = await freePort();
  const server = spawn(process.execPath, [next, "start", "-p", String(port)], {
    ...quiet,
    stdio: ["ignore", "ignore", 2],
  });
  const stop = () => void server.kill();
  process.once("exit", stop);
  const url = `http://localhost:${port}`;
  await untilUp(`${url}/en`, server);
  return { url, stop };
}
