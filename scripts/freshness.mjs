import { existsSync, readdirSync, statSync } from "node:fs";
import path from "node:path";

const sourceFolders = ["app", "components", "content", "engine", "lib", "public"];
const rootFile = /^\.env|\.(json|js|mjs|cjs|ts|tsx)$/;
const generated = new Set(["next-env.d.ts"]);

/** When anything under this path last changed; folders count too, for a deleted file leaves no other trace. */
function newest(file) {
  const stat = statSync(file);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return readdirSync(file).reduce(
    (latest, name) => Math.max(latest, newest(path.join(file, name))),
    stat.mtimeMs,
  );
}

function sources(root) {
  const folders = sourceFolders.filter((name) => existsSync(path.join(root, name)));
  const files = readdirSync(root).filter((name) => rootFile.test(name) && !generated.has(name));
  return [...folders, ...files].map((name) => path.join(root, name));
}

/** Whether the built site is missing, unfinished, or older than what it is built from. */
export function needsBuild(root) {
  const started = path.join(root, ".next", "BUILD_ID");
  // Next writes BUILD_ID before it prerenders the pages: a build that failed there has one too.
  const finished = path.join(root, ".next", "prerender-manifest.json");
  if (!existsSync(started) || !existsSync(finished)) return true;
  const built = statSync(started).mtimeMs;
  return sources(root).some((source) => newest(source) > built);
}
