import data from "./evidence.json";
import { gapShare } from "./gap-share";

/** Where a published figure was read, and how good that is. */
export type EvidenceSource = {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly date: string;
  readonly url: string;
  readonly quality: Readonly<Record<"en" | "zh", string>>;
};

/** What one study found: its figures by name; the sentence around them is in the messages. */
export type Study = {
  readonly id: string;
  readonly source: string;
  readonly figures: readonly {
    readonly name: string;
    readonly unit: string;
    readonly value: number;
  }[];
};

export const { experiment } = data;
export const studies: readonly Study[] = data.studies;
export const sources: readonly EvidenceSource[] = data.sources;

export function sourceOf(id: string): EvidenceSource {
  const source = sources.find((each) => each.id === id);
  if (!source) throw new Error(`No source is called "${id}".`);
  return source;
}

/** How much less people paid in part where a minimum was printed, in whole percent: its figures are rounded too. */
export const publishedShare = Math.round(gapShare(experiment.without, experiment.with) ?? 0);
