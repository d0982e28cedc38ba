/** Lets tests import site code that imports JSON: the site's bundler takes it as a module, and Node has to be told. */
import { readFile } from "node:fs/promises";
import { register } from "node:module";
import { fileURLToPath } from "node:url";
import { isMainThread } from "node:worker_threads";

if (isMainThread) register(import.meta.url);

export async function load(url, context, next) {
  if (!url.startsWith("file:") || !url.endsWith(".json")) return next(url, context);
  const source = `export default ${await readFile(fileURLToPath(url), "utf8")}`;
  return { format: "module", source, shortCircuit: true };
}
