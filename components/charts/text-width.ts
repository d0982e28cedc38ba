/** Rough width of a text in pixels at the size of chart labels: a Chinese character is a square, a Latin letter about half. */
export function textWidth(text: string): number {
  return [...text].reduce((width, letter) => width + (letter > "\u2e80" ? 14.5 : 8.6), 0);
}

/** Weight and size of a label, in pixels of ordinary text: font-semibold and text-sm of an 18 px root. */
const LABEL = "600 15.75px";

/** Measures texts in the element's own face, without touching the layout; rough widths where a canvas is refused. */
export function measurerFor(element: HTMLElement): (text: string) => number {
  const context = document.createElement("canvas").getContext("2d");
  if (!context) return textWidth;
  context.font = `${LABEL} ${getComputedStyle(element).fontFamily}`;
  const known = new Map<string, number>();
  return (text) => {
    const width = known.get(text) ?? context.measureText(text).width;
    known.set(text, width);
    return width;
  };
}
