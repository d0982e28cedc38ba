/** The query that says everything a reader has changed on this page; the language switch takes it along. */
let carried: () => string = () => "";

export function carryQuery(query: () => string): () => void {
  carried = query;
  return () => {
    if (carried === query) carried = () => "";
  };
}

export function carriedQuery(): string {
  return carried();
}
