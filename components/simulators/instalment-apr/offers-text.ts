import { type DraftOffer, draftFrom, limitsOf, MOST_OFFERS, offerKeys } from "./draft-offers";
import { kinds, presets } from "./params";

/** The key of a link that holds the offers compared. */
export const OFFERS = "offers";

/** The way of writing that this text is in: one with another number in front may mean something else. */
const VERSION = "1";

/** Marks that need no escape in a link. */
const BETWEEN = "*";
const WITHIN = "_";

/** A discount's share is exact enough to give its cents back for the largest amount. */
const shareText = (share: number) => share.toFixed(10).replace(/\.?0+$/, "");

/**
 * Offers as a link carries them: "1*bank-loan*petal-plan_total_7.2_12_0_0". A preset as it is goes by its name; where
 * terms differ, the way the price is said, fee, payments, other charges and the discount's share of the amount follow.
 */
export function writeOffers(drafts: readonly DraftOffer[]): string {
  return [VERSION, ...drafts.map(writeOffer)].join(BETWEEN);
}

function writeOffer({ preset, changed, offer, discountShare }: DraftOffer): string {
  if (!changed) return preset;
  const numbers = offerKeys.map((key) => offer[key]);
  return [preset, offer.kind, ...numbers, shareText(discountShare)].join(WITHIN);
}

/** The offers of such a text; null where any of it cannot be used. */
export function readOffers(text: string): DraftOffer[] | null {
  const [version, ...parts] = text.split(BETWEEN);
  if (version !== VERSION || parts.length >= MOST_OFFERS) return null;
  const drafts = parts.map(readOffer);
  return drafts.every((draft) => draft !== null) ? drafts : null;
}

function readOffer(text: string): DraftOffer | null {
  const [id, kindGiven, ...given] = text.split(WITHIN);
  const preset = presets.find((each) => each.id === id);
  if (!preset) return null;
  const draft = draftFrom(preset);
  if (kindGiven === undefined) return draft;
  const kind = kinds.find((each) => each === kindGiven);
  const numbers = offerKeys.map((key, place) => {
    const { minimum, maximum, unit } = limitsOf(key);
    const number = readNumber(given[place], unit === "count" ? 0 : 4);
    return number !== null && number >= minimum && number <= maximum ? number : null;
  });
  const [fee, payments, extra] = numbers;
  const share = readNumber(given[offerKeys.length], 10);
  if (!kind || fee == null || payments == null || extra == null || share === null) return null;
  if (share > 1 || given.length > offerKeys.length + 1) return null;
  return {
    ...draft,
    changed: true,
    offer: { ...draft.offer, kind, fee, payments, extra },
    discountShare: share,
  };
}

/** A plain number with at most so many places. */
function readNumber(text: string | undefined, places: number): number | null {
  const plain = /^\d{1,9}(?:\.(\d+))?$/.exec(text ?? "");
  return plain && (plain[1]?.length ?? 0) <= places ? Number(text) : null;
}

/** The text as we would write it, or null where it names no offers. */
export function sameOffers(text: string): string | null {
  const drafts = readOffers(text);
  return drafts && writeOffers(drafts);
}
