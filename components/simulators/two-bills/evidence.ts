import data from "./evidence.json";
import { gapShare } from "./gap-share";

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

/** How much less people paid in part where a minimum was printed, in whole percent: its figures are rounded too. */
export const publishedShare = Math.round(gapShare(experiment.without, experiment.with) ?? 0);
