import type { Kind } from "../kind";
import { disclosureKinds } from "./card-disclosure";
import { mechanicsKinds } from "./card-mechanics";
import { payoffKinds } from "./card-payoff";

/** Kinds of cases about cards: payoff, balances and allocation, disclosures of the US and the UK. */
export const kinds: Readonly<Record<string, Kind>> = {
  ...payoffKinds,
  ...mechanicsKinds,
  ...disclosureKinds,
};
