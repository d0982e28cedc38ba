"use client";

import { useMemo, useState } from "react";
import { useScenario } from "../scenario";
import { type DraftOffer, draftFrom, MOST_OFFERS } from "./draft-offers";
import { OFFERS, readOffers, writeOffers } from "./offers-text";

export type Offers = {
  readonly drafts: readonly DraftOffer[];
  /** One for each draft: what is open stays open when another is removed. */
  readonly keys: readonly number[];
  readonly canAdd: boolean;
  add(): void;
  remove(place: number): void;
  change(place: number, next: Partial<DraftOffer>): void;
};

const usual = ["cn-card-plan", "free-plan", "upfront-loan", "bank-loan"];

/** Offers beside the plan until the reader changes them. */
const BEGIN_WITH = 2;

/** Offers two to four: they begin as presets other than the plan above; what the reader makes of them is in the link. */
export function useOffers(): Offers {
  const { simulator, state, dispatch } = useScenario();
  const { preset, values } = state;
  const text = values[OFFERS];
  const [keys, setKeys] = useState(() => Array.from({ length: MOST_OFFERS }, (_, key) => key));

  const drafts = useMemo(() => {
    const given = text === undefined ? null : readOffers(String(text));
    const begin = () =>
      others(preset)
        .slice(0, BEGIN_WITH)
        .map((id) => presetDraft(simulator.presets, id));
    return given ?? begin();
  }, [simulator, preset, text]);

  const set = (next: readonly DraftOffer[]) =>
    dispatch({ type: "set", key: OFFERS, value: writeOffers(next) });

  return {
    drafts,
    keys,
    canAdd: drafts.length < MOST_OFFERS - 1,
    add() {
      const used = drafts.map((draft) => draft.preset);
      const next = others(preset).find((id) => !used.includes(id)) ?? "bank-loan";
      set([...drafts, presetDraft(simulator.presets, next)]);
    },
    remove(place) {
      setKeys([...keys.filter((_, index) => index !== place), Math.max(...keys) + 1]);
      set(drafts.filter((_, index) => index !== place));
    },
    change: (place, next) =>
      set(drafts.map((draft, index) => (index === place ? { ...draft, ...next } : draft))),
  };
}

const others = (preset: string | null) => usual.filter((id) => id !== preset);

function presetDraft(presets: readonly Parameters<typeof draftFrom>[0][], id: string): DraftOffer {
  const preset = presets.find((each) => each.id === id) ?? presets[0];
  if (!preset) throw new Error("instalment-apr has no presets.");
  return draftFrom(preset);
}
