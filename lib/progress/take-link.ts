import { pack } from "./pack";

const KEY = "#take=";

/** Longer links are cut off by the apps that they are sent with. */
export const LONGEST_LINK = 30_000;

/** As much as one code may hold and a phone can still read from a screen: version 30 of 40, with the least correction. */
export const LONGEST_CODE = 1_700;

/** The address of a progress page with a copy of a log behind the "#", which browsers keep to themselves. */
export async function takeLink(page: string, copy: string): Promise<string> {
  return `${page}${KEY}${await pack(copy)}`;
}

/** What such an address carries; null where it carries nothing of the kind. */
export function carriedBy(fragment: string): string | null {
  return fragment.startsWith(KEY) ? fragment.slice(KEY.length) : null;
}
