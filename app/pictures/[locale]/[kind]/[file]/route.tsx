import { ImageResponse } from "next/og";
import { getTranslations } from "next-intl/server";
import { SIZE } from "@/components/layout/picture/look";
import { Picture, type PictureWords } from "@/components/layout/picture/picture";
import type { NamedLine } from "@/components/layout/picture/plot";
import { isLocale, type Locale, locales } from "@/lib/i18n/locales";
import { familiesOf, pictureFonts } from "../../../fonts";
import {
  type Drawn,
  lessonPicture,
  listedLesson,
  picturePieces,
  simulatorPicture,
} from "../../../pieces";

export const dynamic = "force-static";
export const dynamicParams = false;

type Params = { locale: string; kind: string; file: string };

export async function generateStaticParams(): Promise<Params[]> {
  const pieces = await picturePieces();
  return locales.flatMap((locale) =>
    pieces.map(({ kind, id }) => ({ locale, kind, file: `${id}.png` })),
  );
}

async function wordsOf(locale: Locale, kind: string, id: string): Promise<PictureWords | null> {
  const t = await getTranslations({ locale });
  const site = t("layout.name");
  if (kind === "simulators") {
    return {
      site,
      kicker: t("pictures.simulator"),
      title: t(`simulators.${id}.title`),
      lead: t(`simulators.${id}.lead`),
    };
  }
  const lesson = await listedLesson(locale, id);
  if (!lesson) return null;
  const { number, meta } = lesson;
  const kicker = t("pictures.lesson", { number, minutes: meta.minutes });
  return { site, kicker, title: meta.title, lead: meta.lead };
}

async function linesOf(locale: Locale, drawn: Drawn | null): Promise<NamedLine[]> {
  if (!drawn) return [];
  const t = await getTranslations({ locale });
  const { simulator, poster } = drawn;
  const names = poster.own ? `pictures.line.${simulator}` : `${simulator}.output`;
  return poster.lines
    .filter(({ points }) => points.length > 1)
    .map((line) => ({ ...line, name: t(`${names}.${line.id}`) }));
}

/** The picture of a page for messages and feeds: 1200 × 630, made when the site is built. */
export async function GET(_: Request, { params }: { params: Promise<Params> }) {
  const { locale, kind, file } = await params;
  const id = file.replace(/\.png$/, "");
  const words = isLocale(locale) ? await wordsOf(locale, kind, id) : null;
  if (!isLocale(locale) || !words) return new Response(null, { status: 404 });
  const drawn =
    kind === "simulators" ? simulatorPicture(locale, id) : await lessonPicture(locale, id);
  const lines = await linesOf(locale, drawn);
  return new ImageResponse(
    <Picture
      words={words}
      lines={lines}
      fonts={familiesOf[locale]}
      leadSize={locale === "zh" ? 28 : 30}
    />,
    {
      ...SIZE,
      fonts: await pictureFonts(),
    },
  );
}
