import { embedPath, type FramedAddress, ownPath } from "./address";

const usual = {
  simulators: { width: 640, height: 760 },
  lessons: { width: 720, height: 800 },
  quizzes: { width: 640, height: 560 },
} as const;

/** Below this a piece cannot be used; whoever asks for less gets it, as oEmbed has it. */
export type Limits = { readonly maxwidth?: number; readonly maxheight?: number };

export type OEmbed = {
  readonly version: "1.0";
  readonly type: "rich";
  readonly title: string;
  readonly provider_name: string;
  readonly provider_url: string;
  readonly cache_age: number;
  readonly width: number;
  readonly height: number;
  readonly html: string;
};

type Around = { readonly origin: string; readonly title: string; readonly site: string };

const DAY = 86_400;

export function oembedOf(
  address: FramedAddress,
  { maxwidth = Number.POSITIVE_INFINITY, maxheight = Number.POSITIVE_INFINITY }: Limits,
  { origin, title, site }: Around,
): OEmbed {
  const { piece, locale } = address;
  const width = Math.min(usual[piece.kind].width, maxwidth);
  const height = Math.min(usual[piece.kind].height, maxheight);
  const name = escapeMarkup(title);
  // WordPress keeps a blockquote and a frame with these attributes, and shows the quote where the frame does not answer.
  const html =
    `<blockquote><a href="${escapeMarkup(origin + ownPath(address))}">${name}</a></blockquote>` +
    `<iframe src="${escapeMarkup(origin + embedPath(address))}" title="${name}" width="${width}" height="${height}"` +
    ` frameborder="0" loading="lazy" allow="fullscreen; clipboard-write"></iframe>`;
  return {
    version: "1.0",
    type: "rich",
    title,
    provider_name: site,
    provider_url: `${origin}/${locale}`,
    cache_age: DAY,
    width,
    height,
    html,
  };
}

export function asXml(answer: OEmbed): string {
  const fields = Object.entries(answer).map(
    ([key, value]) => `<${key}>${escapeMarkup(String(value))}</${key}>`,
  );
  return `<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n<oembed>${fields.join("")}</oembed>\n`;
}

const signs: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

export const escapeMarkup = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => signs[sign] ?? sign);

/** A limit as asked for; undefined where none is, null where it is no size. */
export function readLimit(given: string | null): number | undefined | null {
  if (given === null) return undefined;
  return /^[1-9]\d{0,5}$/.test(given) ? Number(given) : null;
}
