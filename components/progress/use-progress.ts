"use client";

import { useSyncExternalStore } from "react";
import type { Event } from "@/lib/progress/events";
import type { Aside, StoreStatus } from "@/lib/progress/store";
import { pageStore } from "./page-store";

export type ProgressLog = { readonly events: readonly Event[]; readonly status: StoreStatus };

const nothing: readonly Event[] = [];

const subscribe = (listener: () => void) => pageStore().subscribe(listener);
const readEvents = () => pageStore().events();
const readStatus = () => pageStore().status();

/** The learner's log, live. Empty and loading while prerendering and until the first reading is done. */
export function useProgressLog(): ProgressLog {
  const events = useSyncExternalStore(subscribe, readEvents, () => nothing);
  const status = useSyncExternalStore<StoreStatus>(subscribe, readStatus, () => "loading");
  return { events, status };
}

const nobody: Aside = { damaged: [], later: [] };
const readAside = () => pageStore().aside();

/** Records in this browser that this version of the site cannot read. */
export function useAside(): Aside {
  return useSyncExternalStore(subscribe, readAside, () => nobody);
}

const readLog = () => pageStore().log();

/** Everything that was recorded, also what resets hide. */
export function useWholeLog(): readonly Event[] {
  return useSyncExternalStore(subscribe, readLog, () => nothing);
}
