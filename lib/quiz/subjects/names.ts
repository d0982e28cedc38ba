/** Families of figures beside the card's own, each a module that is loaded when an item asks for it. */
export const subjects = ["rates", "instalments", "debts", "limits"] as const;

export type Subject = (typeof subjects)[number];
