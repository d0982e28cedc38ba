/** Longer questions are cut: nobody reads what they find. */
export const LONGEST = 80;
