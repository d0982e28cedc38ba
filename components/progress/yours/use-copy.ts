"use client";

import { copyText } from "@/lib/progress/copy";
import { useAside, useWholeLog } from "../use-progress";
import { ownDebts } from "./own-debts";

/** Makes the copy of everything that is here; with the reader's own amounts and debts only if they ask. */
export function useCopy(): (amounts: boolean, dense: boolean) => Promise<string> {
  const log = useWholeLog();
  const aside = useAside();
  return async (amounts, dense) => {
    const debts = amounts ? await ownDebts() : undefined;
    return copyText(log, aside, { amounts, debts, now: new Date(), dense });
  };
}
