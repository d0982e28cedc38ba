import MiniSearch, { type Options } from "minisearch";
import { LONGEST } from "./longest";
import { askedTokens, tokensOf } from "./tokens";

export const kinds = ["lesson", "section", "simulator", "term", "page"] as const;

export type Kind = (typeof kinds)[number];

/** Something that can be found. */
export type Document = {
  readonly id: string;
  readonly kind: Kind;
  readonly title: string;
  /** Other names, words of the other language, names of its numbers. */
  readonly names: string;
  readonly text: string;
  /** A line shown under the title. */
  readonly line: string;
  readonly href: string;
};

export type Found = Pick<Document, "id" | "kind" | "title" | "line" | "href">;

const MOST = 12;

/** Words shorter than this are not looked for with a letter changed. */
const FUZZY_FROM = 5;

const latin = /^[a-z]/;

const options: Options<Document> = {
  fields: ["title", "names", "text"],
  storeFields: ["kind", "title", "line", "href"],
  tokenize: tokensOf,
  processTerm: (term) => term,
  searchOptions: {
    tokenize: askedTokens,
    boost: { title: 6, names: 3 },
    boostDocument: (_, __, stored) => (stored?.kind === "section" ? 0.7 : 1),
    prefix: (term) => latin.test(term),
    fuzzy: (term) => latin.test(term) && term.length >= FUZZY_FROM && 0.2,
  },
};

/** The index as text, made when the site is built. */
export function writeIndex(documents: readonly Document[]): string {
  const index = new MiniSearch<Document>(options);
  index.addAll(documents);
  return JSON.stringify(index);
}

export type Index = (query: string) => Found[];

/** The index back from its text, as a function from a question to what answers it, best first. */
export function readIndex(text: string): Index {
  const index = MiniSearch.loadJSON<Document>(text, options);
  return (query) => {
    const asked = query.slice(0, LONGEST);
    const all = index.search(asked, { combineWith: "AND" });
    const found = all.length > 0 ? all : index.search(asked, { combineWith: "OR" });
    return found.slice(0, MOST).map(({ id, kind, title, line, href }) => ({
      id: String(id),
      kind,
      title,
      line,
      href,
    }));
  };
}
