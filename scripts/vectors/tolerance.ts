import { halfOfLastDigit } from "./printed";

/** A single number for every numeric key, or numbers by key. */
export type Tolerance = number | Readonly<Record<string, unknown>> | undefined;

const timeWords = new Set(
  "day days week weeks month months year years period periods decimals count cycles".split(" "),
);
const rateWords = new Set(
  "percent pct rate rates apr apy irr annual nominal effective ratio share cap".split(" "),
);

function wordsOf(key: string): string[] {
  return key
    .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
    .replace(/([A-Z])([A-Z][a-z])/g, "$1 $2")
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
}

type Nature = "count" | "rate" | "money";

/** What a number is, by the words of its key; whole numbers of days, months and the like are counts. */
export function natureOf(key: string, printed: string): Nature {
  const words = wordsOf(key);
  const whole = /^-?\d+$/.test(printed);
  if (whole && words.some((word) => timeWords.has(word))) return "count";
  return words.some((word) => rateWords.has(word)) ? "rate" : "money";
}

/**
 * How far a number may be from the expected one. `path`: the key, after the keys it lies within. In order: the single number;
 * the key's own tolerance; the tolerance of its group (`money`, or a word the key contains, such as `days`); a count
 * exactly; money and rates to half of the last printed digit.
 */
export function allowed(path: readonly string[], printed: string, tolerance: Tolerance): number {
  if (typeof tolerance === "number") return tolerance;
  const own = [...path].reverse().find((key) => typeof tolerance?.[key] === "number");
  if (own !== undefined) return Number(tolerance?.[own]);

  const key = path.at(-1) ?? "";
  const nature = natureOf(key, printed);
  const group = Object.keys(tolerance ?? {}).find((name) =>
    name === "money" ? nature === "money" : belongs(key, name),
  );
  if (group !== undefined && typeof tolerance?.[group] === "number") return tolerance[group];
  return nature === "count" ? 0 : halfOfLastDigit(printed);
}

// days → dayTotalCapReached, aprPercent → regZAprPercent
function belongs(key: string, group: string): boolean {
  const words = ` ${wordsOf(key).join(" ")} `;
  const named = wordsOf(group).join(" ");
  return words.includes(` ${named} `) || words.includes(` ${named.replace(/s$/, "")} `);
}
