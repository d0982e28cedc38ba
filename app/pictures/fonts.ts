import { readFile } from "node:fs/promises";
import path from "node:path";
import type { Locale } from "@/lib/i18n/locales";

const files = {
  Newsreader: "newsreader/files/newsreader-latin-500-normal.woff",
  XiaoWei: "zcool-xiaowei/files/zcool-xiaowei-chinese-simplified-400-normal.woff",
} as const;

/** The face that is asked first has the marks of its language. */
export const familiesOf: Record<Locale, string> = {
  en: "Newsreader, XiaoWei",
  zh: "XiaoWei, Newsreader",
};

const read = (file: string) => readFile(path.join(process.cwd(), "node_modules/@fontsource", file));

const loaded = Promise.all(
  Object.entries(files).map(async ([name, file]) => ({ name, data: await read(file) })),
);

/** Faces for drawing words at build time, from the packages, never from the network. */
export async function pictureFonts() {
  return (await loaded).map(({ name, data }) => ({ name, data, weight: 400 as const }));
}
