/** Every reason a figure of a card account can give for itself. */
export const RULE_IDS = [
  "opening-balance",
  "interest.carried-balance",
  "spending.on-statement",
  "minimum.percent",
  "minimum.percent-plus-interest",
  "minimum.floor",
  "minimum.whole-balance",
  "payment.minimum",
  "payment.first-minimum",
  "payment.fixed",
  "payment.level",
  "payment.final",
] as const;

/** One of RULE_IDS. */
export type RuleId = (typeof RULE_IDS)[number];
