export type Import = {
  readonly line: number;
  readonly source: string;
  readonly typeOnly: boolean;
};

/** What a dynamic import is called whose address is not written in the file. */
export const unreadable = "(an address computed at run time)";

const comment = /\/\*[\s\S]*?\*\/|\/\/[^\n]*/;
const quoted = /"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`/;
const commentOrQuoted = new RegExp(`(${comment.source})|${quoted.source}`, "g");

/** The source with comments blanked, and every character left at its place. */
export function withoutComments(source: string): string {
  return source.replace(commentOrQuoted, (text: string, isComment: string | undefined) =>
    isComment === undefined ? text : text.replace(/[^\n]/g, " "),
  );
}

// import a from "x" · import type { a } from "x" · export * from "x" · export { a } from "x"
const fromClause = /\b(?:import|export)\s+(type\s)?[\w\s{},*$]*?\bfrom\s*(["'])([^"'\n]+)\2/g;
// import "x"
const sideEffect = /\bimport\s*(["'])([^"'\n]+)\1/g;
// import("x") · import(`x/${y}`) · require("x") · the type import("x").T
const call = /\b(?:import|require)\s*\(\s*(?:(["'`])([^"'`\n]*)\1|([^)]*))/g;

/** Every address a TypeScript or MDX file imports or exports from, with its line. */
export function importsOf(file: string, source: string): Import[] {
  const code = file.endsWith(".mdx") ? onlyCodeOfMdx(source) : withoutComments(source);
  const lineAt = (index: number) => code.slice(0, index).split("\n").length;
  const found = (match: RegExpExecArray, address: string, typeOnly = false): Import => ({
    // The address stands at the end of a match: that is the line to show for a list over several lines.
    line: lineAt(match.index + match[0].length),
    source: address,
    typeOnly,
  });
  return [
    ...Array.from(code.matchAll(fromClause), (m) => found(m, m[3] ?? "", m[1] !== undefined)),
    ...Array.from(code.matchAll(sideEffect), (m) => found(m, m[2] ?? "")),
    ...Array.from(code.matchAll(call), (m) => found(m, beginning(m[2]) || unreadable)),
  ].sort((a, b) => a.line - b.line);
}

/** Of `@/content/${locale}/a.json` the part that is known: the folder. */
function beginning(address: string | undefined): string | undefined {
  return address?.split("${")[0]?.replace(/\/$/, "");
}

/** In MDX only a line that begins with import or export is code; the rest is prose, where the words may occur. */
function onlyCodeOfMdx(source: string): string {
  return source
    .split("\n")
    .map((line) => (/^(import|export)\b/.test(line) ? line : ""))
    .join("\n");
}
