/**
 * The order in which a payment reaches what is owed.
 * minimum-low-rest-high: the part up to the minimum to the lowest rate, the rest to the highest (12 CFR 1026.53).
 * low-rate-first: as Appendix M2 assumes of minimums. high-rate-first: CONC 6.7.4R. oldest-first: by posting day.
 * billed-first (Chinese): billed before unbilled, then interest, fees, balances without grace, other charges; once the
 * account is overdue by more than 90 days, charges before interest and fees.
 */
export type AllocationOrder =
  | "minimum-low-rest-high"
  | "low-rate-first"
  | "high-rate-first"
  | "oldest-first"
  | "billed-first";

/** The order between portions, and between the charges within what the order leaves equal. */
export type AllocationRule = {
  readonly order: AllocationOrder;
  readonly within: "oldest-first" | "newest-first";
};
