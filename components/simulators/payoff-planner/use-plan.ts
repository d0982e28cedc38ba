"use client";

import { useSyncExternalStore } from "react";
import { useTranslations } from "use-intl";
import { deviceList } from "@/lib/own-debts/device-list";
import { emptyList, type OwnList } from "@/lib/own-debts/schema";
import type { OwnState } from "@/lib/own-debts/store";
import type { Figures, Values } from "@/lib/parameters";
import { useScenario } from "../scenario";
import { figuresOf } from "./figures";
import { type Model, simulate } from "./model";

const loading: OwnState = { list: emptyList, status: "loading" };

let arrived = false;

function subscribe(listener: () => void): () => void {
  const store = deviceList();
  arrived = true;
  return store.subscribe(listener);
}

/** The reader's own list. While prerendering, and until the page is live, it is not known. */
export function useOwnList(): OwnState {
  return useSyncExternalStore(
    subscribe,
    () => (arrived ? deviceList().state() : loading),
    () => loading,
  );
}

export function saveOwnList(list: OwnList): void {
  deviceList().set(list);
}

export type Plan = {
  readonly model: Model;
  readonly figures: Figures;
  /** The numbers are those of the reader's own debts. */
  readonly own: boolean;
};

/** The plan that stands where this is asked: of a sample person, or of the reader's own debts once there are any. */
export function usePlan(given?: Values): Plan {
  const { state } = useScenario();
  const values = given ?? state.values;
  const { list } = useOwnList();
  const own = values.person === "own" && list.debts.length > 0;
  const model = own ? simulate(values, list) : simulate(values);
  return { model, figures: figuresOf(model), own };
}

/** What the debts of a plan are called. */
export function useDebtNames({ model, own }: Plan): (id: string) => string {
  const t = useTranslations("payoff-planner.debt");
  const { list } = useOwnList();
  if (own) return (id) => list.debts.find((debt) => debt.id === id)?.name ?? id;
  const { person } = model.terms;
  return (id) => t(`${person === "own" ? "maya" : person}.${id}`);
}
