export const SIZE = { width: 1200, height: 630 } as const;

/** The light roles of globals.css, which a drawing program cannot read. */
export const colours = {
  paper: "#fffdf9",
  ink: "#1c1a17",
  soft: "#625c53",
  line: "#e8e2d8",
  debt: "#c2410c",
  pay: "#0b5fa5",
  ok: "#0f766e",
} as const;

export const LABEL_SIZE = 30;

/** About as wide as a text will be: a Chinese character is a square, a letter about half of one. */
export function textWidth(text: string, size: number): number {
  return [...text].reduce(
    (width, sign) => width + size * (/[\p{Script=Han}，。：；？！“”（）]/u.test(sign) ? 1 : 0.5),
    0,
  );
}
