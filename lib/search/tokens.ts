const word = /[\p{Script=Latin}\p{N}]+(?:['’.-][\p{Script=Latin}\p{N}]+)*/gu;
const hanRun = /\p{Script=Han}+/gu;

/** Full-width letters and figures are the same as narrow ones, and accents are left out: naïve is naive. */
export function plain(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}

/** Chinese has no spaces. Every two neighbours are a token, so that no dictionary has to agree on where words end. */
function pairs(run: string): string[] {
  const signs = [...run];
  return signs.slice(1).map((sign, index) => (signs[index] ?? "") + sign);
}

const parts = (text: string, form: RegExp) => plain(text).match(form) ?? [];

/** The tokens under which a text is found: its words, and of Chinese every character and every pair of neighbours. */
export function tokensOf(text: string): string[] {
  return [...parts(text, word), ...parts(text, hanRun).flatMap((run) => [...run, ...pairs(run)])];
}

/** The tokens that are looked for: pairs where there are any, since a single character says little. */
export function askedTokens(query: string): string[] {
  return [
    ...parts(query, word),
    ...parts(query, hanRun).flatMap((run) => ([...run].length > 1 ? pairs(run) : [run])),
  ];
}
