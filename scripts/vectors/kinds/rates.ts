import type { Kind } from "../kind";
import { aprcKind } from "./aprc";
import { closedEnd } from "./closed-end";
import { interestKinds } from "./interest";
import { openEnd } from "./open-end";
import { rateConversion } from "./rate-conversion";
import { savingsKinds } from "./savings";

export const kinds: Readonly<Record<string, Kind>> = {
  "regz-closed-end-apr": closedEnd,
  aprc: aprcKind,
  "open-end-effective-apr": openEnd,
  rate_conversion: rateConversion,
  ...interestKinds,
  ...savingsKinds,
};
