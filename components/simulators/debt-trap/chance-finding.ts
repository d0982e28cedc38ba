import type { LeverId } from "./levers";
import type { StudyResult } from "./study";

export const chanceFindingKeys = ["none", "all", "some", "some-lever", "all-lever"] as const;

/** What a run says in one sentence: the share trapped as it is, and the change after which the fewest are. */
export type ChanceFinding = {
  readonly key: (typeof chanceFindingKeys)[number];
  readonly trapped: number;
  readonly lever: LeverId;
  readonly share: number;
};

export function chanceFindingOf(results: readonly StudyResult[]): ChanceFinding {
  const usual = results.find(({ id }) => id === "usual");
  const trapped = usual?.trapped ?? 0;
  const best = results.reduce(
    (least, each) => (each.trapped < least.share ? { lever: each.id, share: each.trapped } : least),
    { lever: "usual" as LeverId, share: trapped },
  );
  const helped = best.share < trapped;
  if (trapped === 0) return { key: "none", trapped, ...best };
  const kind = trapped === 100 ? "all" : "some";
  return { key: helped ? `${kind}-lever` : kind, trapped, ...best };
}
