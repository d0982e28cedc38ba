import "./subjects/all";
import type { z } from "zod";
import { checkDraws } from "./check-draws";
import { checkNames } from "./check-names";
import { type Item, quizFileSchema } from "./schema";

export type QuizSource = { readonly name: string; readonly json: unknown };

/** Everything wrong with the quiz files, each message naming file, item and field; none when all is well. */
export function checkItems(sources: readonly QuizSource[]): string[] {
  const owners = new Map<string, string>();
  return sources.flatMap(({ name, json }) => {
    const read = quizFileSchema.safeParse(json);
    if (!read.success) return read.error.issues.map((issue) => shapeMessage(name, json, issue));
    const { lesson, items } = read.data;
    const problems = items.flatMap((item) => [
      ...checkId(item, name, owners),
      ...checkItem(item).map((problem) => `${name}: item "${item.id}": ${problem}`),
    ]);
    return name === `${lesson}.json`
      ? problems
      : [`${name}: lesson: "${lesson}" is not its file name`, ...problems];
  });
}

/** Names first: an unknown figure would fail again at every draw. */
function checkItem(item: Item): string[] {
  const problems = checkNames(item);
  return problems.length > 0 ? problems : checkDraws(item);
}

function checkId({ id }: Item, file: string, owners: Map<string, string>): string[] {
  const owner = owners.get(id);
  owners.set(id, file);
  return owner === undefined ? [] : [`${file}: item "${id}": id: already used in ${owner}`];
}

function shapeMessage(file: string, json: unknown, { path, message }: z.core.$ZodIssue): string {
  const [list, index, ...field] = path;
  if (list !== "items" || typeof index !== "number") return `${file}: ${dotted(path)}: ${message}`;
  return `${file}: item "${idAt(json, index)}": ${dotted(field)}: ${message}`;
}

function idAt(json: unknown, index: number): string {
  if (typeof json === "object" && json !== null && "items" in json && Array.isArray(json.items)) {
    const item: unknown = json.items[index];
    if (typeof item === "object" && item !== null && "id" in item) return String(item.id);
  }
  return `number ${index + 1}`;
}

function dotted(path: readonly PropertyKey[]): string {
  return path.map(String).join(".") || "the whole";
}
