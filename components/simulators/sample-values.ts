import { type Parameter, places, type Values } from "@/lib/parameters";

// Values for tests only.

/**
 * One value for each parameter from numbers between 0 and 1, within its limits and as exact as a link may be.
 * 0 and 1 are the limits; between them small values are as likely as large ones.
 */
export function valuesAt(parameters: readonly Parameter[], shares: readonly number[]): Values {
  return Object.fromEntries(
    parameters.map((parameter, index) => [parameter.key, valueAt(parameter, shares[index] ?? 0)]),
  );
}

function valueAt(parameter: Parameter, share: number): number | string {
  if (parameter.kind === "choice") {
    const last = parameter.choices.length - 1;
    return parameter.choices[Math.round(share * last)] ?? parameter.default;
  }
  const { minimum, maximum, unit } = parameter;
  if (share === 0 || share === 1) return share === 0 ? minimum : maximum;
  const value = minimum + (maximum - minimum + 1) ** share - 1;
  return Math.min(maximum, Math.max(minimum, Number(value.toFixed(places[unit]))));
}
