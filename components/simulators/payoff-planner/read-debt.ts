/** A debt as somebody types it, before any of it is known to be good. */
export type Draft = {
  readonly name: string;
  readonly balance: string;
  readonly rate: string;
  readonly minimum: string;
};

export type DraftField = keyof Draft;

export const draftFields = ["name", "balance", "rate", "minimum"] as const;

export const emptyDraft: Draft = { name: "", balance: "", rate: "", minimum: "" };

type Read = { readonly ok: true; readonly value: number } | { readonly ok: false };

type Limits = { readonly minimum: number; readonly maximum: number };

type Rules = {
  readonly limits: Readonly<Record<"balance" | "rate" | "minimum", Limits>>;
  readonly longestName: number;
  /** Reads a number as people type it. */
  number(text: string): Read;
};

export type DebtEntry = { name: string; balance: number; rate: number; minimum: number };

const placesOf = { balance: 2, rate: 4, minimum: 2 } as const;

/** The debt a draft means, or the fields that cannot be used. An empty minimum is none: not every lender asks for one. */
export function readDraft(
  draft: Draft,
  { limits, longestName, number }: Rules,
): { ok: true; entry: DebtEntry } | { ok: false; wrong: DraftField[] } {
  const wrong: DraftField[] = [];
  const name = draft.name.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, "").trim();
  if (name === "" || name.length > longestName) wrong.push("name");
  const amount = (field: "balance" | "rate" | "minimum") => {
    const text = field === "minimum" && draft.minimum.trim() === "" ? "0" : draft[field];
    const read = number(text);
    const value = read.ok ? Number(read.value.toFixed(placesOf[field])) : Number.NaN;
    const good = value >= limits[field].minimum && value <= limits[field].maximum;
    if (!good) wrong.push(field);
    return value;
  };
  const entry = {
    name,
    balance: amount("balance"),
    rate: amount("rate"),
    minimum: amount("minimum"),
  };
  return wrong.length > 0 ? { ok: false, wrong } : { ok: true, entry };
}

/** A name for a new debt that none of the list has: ids are never shown. */
export function freshId(taken: readonly string[]): string {
  let number = taken.length + 1;
  while (taken.includes(`debt-${number}`)) number++;
  return `debt-${number}`;
}
