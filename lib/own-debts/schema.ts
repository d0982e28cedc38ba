import { z } from "zod";

/** As many as an order by hand can name with one digit each. */
export const MOST_OWN_DEBTS = 9;

export const LONGEST_NAME = 40;

/** Limits of the fields, for the form and for files alike. Money in major units, the rate in percent a year. */
export const limits = {
  balance: { minimum: 0.01, maximum: 10_000_000 },
  rate: { minimum: 0, maximum: 1000 },
  minimum: { minimum: 0, maximum: 10_000_000 },
} as const;

const within = ({ minimum, maximum }: { minimum: number; maximum: number }, places: number) =>
  z
    .number()
    .min(minimum)
    .max(maximum)
    .refine((value) => Number(value.toFixed(places)) === value);

const ownDebtSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]{1,40}$/),
  name: z
    .string()
    .min(1)
    .max(LONGEST_NAME)
    // Marks that turn or hide text have no place in a name.
    .refine((name) => name.trim() === name && !/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(name)),
  balance: within(limits.balance, 2),
  rate: within(limits.rate, 4),
  minimum: within(limits.minimum, 2),
});

/** A list as it is kept and as it is written to a file. `spends`: the debt that new spending and surprises go on. */
export const ownListSchema = z
  .strictObject({
    format: z.literal("full-circle-debts"),
    version: z.literal(1),
    spends: z.string(),
    debts: z.array(ownDebtSchema).max(MOST_OWN_DEBTS),
  })
  .refine(({ debts }) => new Set(debts.map(({ id }) => id)).size === debts.length)
  .refine(
    ({ debts, spends }) =>
      debts.some(({ id }) => id === spends) || (debts.length === 0 && spends === ""),
  );

export type OwnDebt = z.infer<typeof ownDebtSchema>;

export type OwnList = Pick<z.infer<typeof ownListSchema>, "spends" | "debts">;

export const emptyList: OwnList = { spends: "", debts: [] };

/** Why a text is no list: for a sentence each. */
export type ListProblem = "too-large" | "not-json" | "newer" | "not-a-list";

/** Far above nine debts with the longest names. */
export const LARGEST_FILE = 20_000;

/** Reads a kept record or a file. Whatever is not a whole and good list is refused whole. */
export function readList(
  text: string,
): { ok: true; list: OwnList } | { ok: false; problem: ListProblem } {
  if (text.length > LARGEST_FILE) return { ok: false, problem: "too-large" };
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\ufeff/, ""));
  } catch {
    return { ok: false, problem: "not-json" };
  }
  const read = ownListSchema.safeParse(json);
  if (read.success) return { ok: true, list: { spends: read.data.spends, debts: read.data.debts } };
  const newer = z.object({ format: z.literal("full-circle-debts"), version: z.number().gt(1) });
  return { ok: false, problem: newer.safeParse(json).success ? "newer" : "not-a-list" };
}

/** The text of a list, for the device and for a file. */
export function writeList({ spends, debts }: OwnList): string {
  return `${JSON.stringify({ format: "full-circle-debts", version: 1, spends, debts }, null, 2)}\n`;
}
