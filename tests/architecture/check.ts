import path from "node:path";
import { type Import, importsOf, unreadable } from "./imports";
import { besideTests, type Room, rooms } from "./rooms";

export function roomOf(file: string): Room | undefined {
  return rooms.find((room) => room.files.test(file));
}

type Target = { readonly folder?: string; readonly package?: string; readonly alias: boolean };

function target(file: string, address: string): Target {
  const alias = address.startsWith("@/");
  if (alias) return { folder: path.posix.normalize(address.slice(2)), alias };
  if (address.startsWith(".")) {
    return { folder: path.posix.join(path.posix.dirname(file), address), alias };
  }
  return { package: address, alias };
}

/** Whether a path is one of these, lies in one of them, or is one of them as a file. */
function within(place: string, folders: readonly string[] | "any"): boolean {
  if (folders === "any") return true;
  return folders.some(
    (folder) =>
      place === folder || place.startsWith(`${folder}/`) || /^\.\w+$/.test(after(place, folder)),
  );
}

function after(place: string, folder: string): string {
  return place.startsWith(folder) ? place.slice(folder.length) : "";
}

function isAllowed(room: Room, file: string, each: Import): boolean {
  const to = target(file, each.source);
  const own = room.files.exec(file)?.[1] ?? "";
  const fill = (folders: readonly string[]) => folders.map((one) => one.replace("$1", own));
  const isTest = besideTests.files.test(file);
  const whole = isTest && besideTests.simulators.files.test(file) ? besideTests.simulators : null;

  if (to.package !== undefined) {
    if (within(to.package, room.notPackages ?? [])) return false;
    if (within(to.package, room.packages)) return true;
    return (
      (isTest && within(to.package, besideTests.packages)) ||
      (whole !== null && within(to.package, whole.packages))
    );
  }
  const place = to.folder ?? "";
  if (place.startsWith("..")) return false;
  if (room.relativeOnly && to.alias) return false;
  if (isTest && within(place, besideTests.folders)) return true;
  if (whole && within(place, whole.folders)) return true;
  if (within(place, fill(room.notFolders ?? []))) return false;
  if (within(place, room.folders === "any" ? "any" : fill(room.folders))) return true;
  return each.typeOnly && within(place, fill(room.types ?? []));
}

/** What this file imports and may not, one sentence each; empty when it keeps to its room. */
export function violations(file: string, source: string): string[] {
  const room = roomOf(file);
  if (!room)
    return [`${file}: this folder is no room of the house; see tests/architecture/rooms.ts`];
  return importsOf(file, source)
    .filter((each) => each.source === unreadable || !isAllowed(room, file, each))
    .map((each) => `${file}:${each.line} imports ${each.source}: ${room.may}`);
}
