import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Every file under these folders and files of the root, named from the root with forward slashes. */
export function filesUnder(places: readonly string[], wanted: RegExp): string[] {
  return places
    .filter((place) => existsSync(path.join(root, place)))
    .flatMap((place) => {
      if (statSync(path.join(root, place)).isFile()) return [place];
      return readdirSync(path.join(root, place), { recursive: true, encoding: "utf8" }).map(
        (name) => path.posix.join(place, name.replaceAll(path.sep, "/")),
      );
    })
    .filter((file) => wanted.test(file))
    .sort();
}

export function read(file: string): string {
  return readFileSync(path.join(root, file), "utf8");
}

export function lineCount(file: string): number {
  return read(file).trimEnd().split("\n").length;
}
