import type { Values } from "@/lib/parameters";
import { type Offer, offerOf } from "./offers";
import { parameters } from "./params";

/** Columns of the cost table at most, the plan above among them. */
export const MOST_OFFERS = 4;

/** An offer beside the plan above, for whatever amount that plan is of. */
export type DraftOffer = {
  readonly preset: string;
  /** Whether anything differs from the preset. */
  readonly changed: boolean;
  readonly offer: Omit<Offer, "amount" | "discount">;
  /** The cash discount as a share of the amount, so that it fits any amount. */
  readonly discountShare: number;
};

type Preset = { readonly id: string; readonly terms: Values; readonly example: Values };

export function draftFrom({ id, terms, example }: Preset): DraftOffer {
  const { amount, discount, ...offer } = offerOf({ ...terms, ...example });
  return { preset: id, changed: false, offer, discountShare: discount / amount };
}

/** The draft as an offer for this amount; its discount is in whole cents. */
export function offerFor({ offer, discountShare }: DraftOffer, amount: number): Offer {
  const discount = Math.min(amount, Math.round(discountShare * amount * 100) / 100);
  return { ...offer, amount, discount };
}

export const offerKeys = ["fee", "payments", "extra"] as const;

/** The limits of one of an offer's numbers: those of the parameter of that name. */
export function limitsOf(key: string) {
  const parameter = parameters.find((each) => each.key === key);
  if (parameter?.kind !== "number") throw new Error(`No number is called "${key}".`);
  return parameter;
}
