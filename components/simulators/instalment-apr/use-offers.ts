"use client";

import { useState } from "react";
import { useSetting } from "../scenario";
import { type DraftOffer, draftFrom, MOST_OFFERS } from "./draft-offers";

export type Offers = {
  readonly drafts: readonly DraftOffer[];
  readonly canAdd: boolean;
  add(): void;
  remove(key: number): void;
  change(key: number, next: Partial<DraftOffer>): void;
};

/** Offers two to four: they begin as presets other than the plan above, and are this page's own. */
export function useOffers(): Offers {
  const { simulator, state } = useSetting();
  const [drafts, setDrafts] = useState<readonly DraftOffer[]>(() =>
    others(2).map((id, key) => draftFrom(key, presetOf(id))),
  );

  function presetOf(id: string) {
    const preset = simulator.presets.find((each) => each.id === id) ?? simulator.presets[0];
    if (!preset) throw new Error("instalment-apr has no presets.");
    return preset;
  }

  function others(count: number): string[] {
    const last = ["cn-card-plan", "free-plan", "upfront-loan", "bank-loan"];
    return last.filter((id) => id !== state.preset).slice(0, count);
  }

  return {
    drafts,
    canAdd: drafts.length < MOST_OFFERS - 1,
    add() {
      const used = drafts.map(({ preset }) => preset);
      const next = others(4).find((id) => !used.includes(id)) ?? "bank-loan";
      const key = Math.max(-1, ...drafts.map((draft) => draft.key)) + 1;
      setDrafts([...drafts, draftFrom(key, presetOf(next))]);
    },
    remove: (key) => setDrafts(drafts.filter((draft) => draft.key !== key)),
    change: (key, next) =>
      setDrafts(drafts.map((draft) => (draft.key === key ? { ...draft, ...next } : draft))),
  };
}
