/** Reviews of one day: more is not better, and a long absence must not look like a debt. */
export const MOST_A_DAY = 8;
