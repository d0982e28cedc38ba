/** Numbers of a JSON text as they are printed: "24.0" has one decimal, which a parsed number forgets. */
export type Printed = string | boolean | null | Printed[] | { [key: string]: Printed };

const stringOrNumber = /("(?:\\.|[^"\\])*")|(-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)/g;

/** The same JSON with every number as its text. The text must be valid JSON. */
export function withPrintedNumbers(json: string): Printed {
  return JSON.parse(
    json.replace(stringOrNumber, (text, quoted: string | undefined) =>
      quoted === undefined ? `"${text}"` : text,
    ),
  );
}

/** Half a unit of the last digit of a number as printed: "893.33" → 0.005, "1.5e-3" → 0.00005. */
export function halfOfLastDigit(printed: string): number {
  const [figures = "", exponent = "0"] = printed.toLowerCase().split("e");
  const decimals = figures.split(".")[1]?.length ?? 0;
  return Number(`5e${Number(exponent) - decimals - 1}`);
}
