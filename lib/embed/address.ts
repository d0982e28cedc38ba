import { isLocale, type Locale } from "../i18n/locales";
import type { Piece } from "./protocol";

export type FramedAddress = {
  readonly locale: Locale;
  readonly piece: Piece;
  readonly query: string;
};

const rooms: Readonly<Record<string, Piece["kind"]>> = {
  learn: "lessons",
  simulators: "simulators",
  "embed/lessons": "lessons",
  "embed/simulators": "simulators",
  "embed/quizzes": "quizzes",
};

/** What a page's or an embed's path names, if its shape is one; whether it exists is for others to say. */
export function readAddress({ pathname, search }: URL): FramedAddress | null {
  const [, locale, room = "", id = ""] =
    /^\/([a-z]{2})\/((?:embed\/)?[a-z]+)\/([a-z0-9-]+)\/?$/.exec(pathname) ?? [];
  const kind = Object.hasOwn(rooms, room) ? rooms[room] : undefined;
  return isLocale(locale) && kind ? { locale, piece: { kind, id }, query: search } : null;
}

export const embedPath = ({ locale, piece, query }: FramedAddress): string =>
  `/${locale}/embed/${piece.kind}/${piece.id}${query}`;

/** The page a reader opens by itself; questions stand on no page of their own. */
export const ownPath = ({ locale, piece, query }: FramedAddress): string =>
  piece.kind === "quizzes"
    ? embedPath({ locale, piece, query })
    : `/${locale}/${piece.kind === "lessons" ? "learn" : "simulators"}/${piece.id}${query}`;

/** Where this site stands, for addresses that others read out of prerendered pages; empty where nobody has said. */
export const siteOrigin = (): string => (process.env.SITE_ORIGIN ?? "").replace(/\/+$/, "");

export const oembedPath = (page: string, format: "json" | "xml"): string =>
  `${siteOrigin()}/oembed?${new URLSearchParams({ url: siteOrigin() + page, format })}`;
