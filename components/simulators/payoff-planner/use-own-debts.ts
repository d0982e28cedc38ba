"use client";

import { useState } from "react";
import type { OwnDebt, OwnList } from "@/lib/own-debts/schema";
import { useSetting } from "../scenario";
import { handWithout } from "./hand-order";
import { type DebtEntry, freshId } from "./read-debt";
import { saveOwnList, useOwnList } from "./use-plan";

/** What was there before the last step that took something away. */
type Before = { readonly list: OwnList; readonly hand: number; readonly what: string };

/** The reader's own list and what can be done to it. What takes something away can be taken back. */
export function useOwnDebts() {
  const { list, status } = useOwnList();
  const { dispatch, now } = useSetting();
  const [before, setBefore] = useState<Before | null>(null);
  const hand = () => Number(now().state.values.hand);
  const setHand = (value: number) => dispatch({ type: "set", key: "hand", value });
  const use = () => dispatch({ type: "set", key: "person", value: "own" });

  function change(next: OwnList, what?: string) {
    setBefore(what === undefined ? null : { list, hand: hand(), what });
    saveOwnList(next);
  }

  return {
    list,
    status,
    before,
    use,
    add(entry: DebtEntry) {
      const id = freshId(list.debts.map((debt) => debt.id));
      change({ spends: list.spends || id, debts: [...list.debts, { id, ...entry }] });
      use();
    },
    edit(debt: OwnDebt, entry: DebtEntry) {
      const debts = list.debts.map((each) => (each.id === debt.id ? { ...each, ...entry } : each));
      change({ ...list, debts });
    },
    spendOn(id: string) {
      change({ ...list, spends: id });
    },
    remove(debt: OwnDebt) {
      const debts = list.debts.filter(({ id }) => id !== debt.id);
      const spends = list.spends === debt.id ? (debts[0]?.id ?? "") : list.spends;
      change({ spends, debts }, debt.name);
      setHand(handWithout(hand(), list.debts.indexOf(debt), list.debts.length));
    },
    replaceAll(next: OwnList, what: string) {
      change(next, what);
      setHand(0);
      if (next.debts.length > 0) use();
    },
    takeBack() {
      if (!before) return;
      saveOwnList(before.list);
      setHand(before.hand);
      setBefore(null);
    },
  };
}
