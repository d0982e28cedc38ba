"use client";

import { type ComponentType, type LazyExoticComponent, lazy } from "react";
import { CheckBody, type CheckProps } from "./check-body";
import type { ItemView } from "./item-view";
import { kindParts, subjectParts } from "./parts";
import { plainView } from "./plain-view";

type Loaded = LazyExoticComponent<ComponentType<CheckProps>>;

const loaded = new Map<string, Loaded>();

/**
 * One quiz item: question, answer, reason, and another go with new numbers. No boundary stands around a part that is
 * fetched: the server would send it apart, and without script it would never come.
 */
export function Check(props: CheckProps) {
  const Part = partFor(props);
  return Part ? <Part {...props} /> : <CheckBody {...props} view={plainView} />;
}

/** Null where the page has everything the item needs. */
function partFor({ item: { kind, subject } }: CheckProps): Loaded | null {
  const fetchView = kindParts[kind];
  if (!fetchView && !subject) return null;
  const key = `${kind} ${subject}`;
  const known = loaded.get(key);
  if (known) return known;
  const part = lazy(async () => {
    const [own] = await Promise.all([fetchView?.(), subject && subjectParts[subject]()]);
    const view: ItemView = own?.view ?? plainView;
    return { default: (props: CheckProps) => <CheckBody {...props} view={view} /> };
  });
  loaded.set(key, part);
  return part;
}
