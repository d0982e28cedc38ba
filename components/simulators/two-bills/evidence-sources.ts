import data from "./evidence-sources.json";

/** Where a published figure was read, and how good that is. */
export type EvidenceSource = {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly date: string;
  readonly url: string;
  readonly quality: Readonly<Record<"en" | "zh", string>>;
};

export const sources: readonly EvidenceSource[] = data.sources;

export function sourceOf(id: string): EvidenceSource {
  const source = sources.find((each) => each.id === id);
  if (!source) throw new Error(`No source is called "${id}".`);
  return source;
}
