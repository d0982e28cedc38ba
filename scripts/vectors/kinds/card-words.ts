/** What a text says a payment or a minimum is: a percentage, interest, fees, a constant on top, a floor; or a fixed sum. */
export type PaymentWords = {
  readonly percent: number;
  readonly base: "before-interest" | "after-interest";
  readonly interest: boolean;
  readonly fees: boolean;
  readonly plus: number;
  readonly floor: number;
};

const AMOUNT = String.raw`(\d+(?:,\d{3})*(?:\.\d+)?)`;

/**
 * Reads forms such as "1% of balance + interest, floor 5", "interest + 1% of balance + 20", "max(2% of balance, $20)",
 * "greater of £25 or 1% of the balance plus interest and fees", "fixed 108", "108". Errors: Error for a text without a
 * number or the word interest.
 */
export function paymentWords(text: string): PaymentWords {
  let words = text
    .toLowerCase()
    .replaceAll("plus", "+")
    .replace(/[$£€¥]/g, "");
  const after = /after interest|including interest|statement balance|closing balance|new balance/;
  const base = after.test(words) ? ("after-interest" as const) : ("before-interest" as const);
  words = words.replace(
    /\(?(before|after|including|excluding|without|no)( any| the)? interest\)?/g,
    "",
  );
  words = words.replace(/100(\.0+)?\s*% (of )?(the )?(?=interest|fees|charges)/g, "");
  const interest = /\binterest\b/.test(words);
  const fees = /\b(fees?|charges?)\b/.test(words);
  let percent = 0;
  words = words.replace(
    new RegExp(String.raw`${AMOUNT}\s*(%|percent\b|per cent\b)`),
    (_, value) => {
      percent = Number(value);
      return " ";
    },
  );
  words = words.replace(/\b(0?\.\d+)\s*(of|×|\*|x)\s*(the )?(opening )?balance/, (_, value) => {
    percent = Number(value) * 100;
    return " ";
  });
  let plus = 0;
  let floor = 0;
  for (const match of words.matchAll(new RegExp(AMOUNT, "g"))) {
    const value = Number(match[0].replaceAll(",", ""));
    const before = words.slice(0, match.index).trimEnd();
    const next = words.slice(match.index + match[0].length).trimStart();
    const added =
      before.endsWith("+") || (next.startsWith("+") && !/(floor|least|of|max\()$/.test(before));
    const alone = percent === 0 && !interest;
    if (added || alone) plus += value;
    else floor = Math.max(floor, value);
  }
  if (percent === 0 && !interest && plus === 0) {
    throw new Error(
      `A payment is read from forms such as "1% of balance + interest, floor 5"; got "${text}".`,
    );
  }
  return { percent, base, interest, fees, plus, floor };
}
