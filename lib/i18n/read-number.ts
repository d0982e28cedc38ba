/** A number as a person types it, or why it cannot be read. */
export type NumberRead =
  | { ok: true; value: number }
  | { ok: false; reason: "empty" | "not-a-number" | "negative" | "too-large" };

const LARGEST = 1e12;

/**
 * Reads `1,015`, `¥1015`, `$ 1 015.50`, `１０１５`, `24.99%`, `1万`, `1.5k` as people mean them.
 * Full-width forms become plain ones first (Unicode NFKC).
 */
export function readNumber(text: string): NumberRead {
  const plain = text
    .normalize("NFKC")
    .replace(/[\s,'_]/g, "")
    .replace(/^(?:[$£¥€]|USD|GBP|CNY|RMB)/i, "")
    .replace(/(?:%|元|美元|英镑|个月|months?|年|years?|天|days?|倍|times)$/i, "");
  if (plain === "") return { ok: false, reason: "empty" };
  const match = /^([-−+]?)(\d+\.?\d*|\.\d+)(万|k)?$/i.exec(plain);
  if (!match) return { ok: false, reason: "not-a-number" };
  const [, sign, digits, scale] = match;
  if ((sign === "-" || sign === "−") && Number(digits) !== 0)
    return { ok: false, reason: "negative" };
  const value = Number(digits) * (scale === "万" ? 10_000 : scale ? 1_000 : 1);
  if (value > LARGEST) return { ok: false, reason: "too-large" };
  return { ok: true, value };
}
