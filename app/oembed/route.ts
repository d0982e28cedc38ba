import { getTranslations } from "next-intl/server";
import { findSimulator } from "@/components/simulators/registry";
import { listLessons } from "@/lib/content/load";
import { type FramedAddress, readAddress, siteOrigin } from "@/lib/embed/address";
import { asXml, oembedOf, readLimit } from "@/lib/embed/oembed";
import { findQuiz } from "@/lib/embed/quizzes";

const LONGEST = 2000;

const refuse = (status: number, sentence: string) =>
  new Response(`${sentence}\n`, {
    status,
    headers: { "Content-Type": "text/plain; charset=utf-8", ...open },
  });

/** Pages of other sites may ask from their readers' browsers. */
const open = { "Access-Control-Allow-Origin": "*" };

/** What stands at an address of ours, as oEmbed (https://oembed.com) describes it. */
export async function GET(request: Request) {
  const { searchParams } = new URL(request.url);
  const format = searchParams.get("format") ?? "json";
  if (format !== "json" && format !== "xml")
    return refuse(501, "This endpoint answers format=json and format=xml.");
  const given = searchParams.get("url");
  if (!given || given.length > LONGEST)
    return refuse(400, "Please say which page: url=…, an address of this site.");
  const maxwidth = readLimit(searchParams.get("maxwidth"));
  const maxheight = readLimit(searchParams.get("maxheight"));
  if (maxwidth === null || maxheight === null)
    return refuse(400, "maxwidth and maxheight are whole numbers of pixels.");

  const origin = siteOrigin() || originOf(request);
  const address = addressIn(given, origin);
  const title = address && (await titleOf(address));
  if (!address || !title)
    return refuse(404, "That is not the address of a lesson, a simulator or a question here.");
  const t = await getTranslations({ locale: address.locale, namespace: "layout" });
  const answer = oembedOf(
    address,
    { ...(maxwidth && { maxwidth }), ...(maxheight && { maxheight }) },
    { origin, title, site: t("name") },
  );
  return format === "json"
    ? Response.json(answer, { headers: open })
    : new Response(asXml(answer), {
        headers: { "Content-Type": "text/xml; charset=utf-8", ...open },
      });
}

/** As the asker sees this site, also from behind a proxy. */
function originOf(request: Request): string {
  const { headers } = request;
  const host = headers.get("x-forwarded-host") ?? headers.get("host") ?? "";
  const scheme = headers.get("x-forwarded-proto") === "https" ? "https" : "http";
  return /^[a-z0-9.-]+(:\d+)?$/i.test(host) ? `${scheme}://${host}` : new URL(request.url).origin;
}

function addressIn(given: string, origin: string): FramedAddress | null {
  if (!URL.canParse(given, origin)) return null;
  const url = new URL(given, origin);
  return url.host === new URL(origin).host ? readAddress(url) : null;
}

async function titleOf({ locale, piece }: FramedAddress): Promise<string | null> {
  if (piece.kind === "simulators") {
    const t = await getTranslations({ locale, namespace: "simulators" });
    return findSimulator(piece.id) ? t(`${piece.id}.title`) : null;
  }
  if (piece.kind === "lessons") {
    const lessons = await listLessons(locale);
    return lessons.find(({ id }) => id === piece.id)?.meta.title ?? null;
  }
  const quiz = await findQuiz(piece.id, locale);
  if (!quiz) return null;
  const t = await getTranslations({ locale, namespace: "embed.quiz" });
  return t(quiz.id === quiz.lesson.id ? "set" : "item", { lesson: quiz.lesson.title });
}
