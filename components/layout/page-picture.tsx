import { getTranslations } from "next-intl/server";
import { siteOrigin } from "@/lib/embed/address";
import type { Locale } from "@/lib/i18n/locales";
import { SIZE } from "./picture/look";

type Props = {
  locale: Locale;
  kind: "learn" | "simulators";
  id: string;
  title: string;
  lead: string;
};

const territories: Record<Locale, string> = { en: "en_US", zh: "zh_CN" };

/**
 * What a program shows of a pasted link. React puts these into the head. Addresses are whole where SITE_ORIGIN says
 * where the site stands; a framework's guess of one would be wrong for every reader.
 */
export async function PagePicture({ locale, kind, id, title, lead }: Props) {
  const t = await getTranslations({ locale });
  const origin = siteOrigin();
  const properties: Record<string, string> = {
    "og:type": kind === "learn" ? "article" : "website",
    "og:site_name": t("layout.name"),
    "og:locale": territories[locale],
    "og:title": title,
    "og:description": lead,
    "og:image": `${origin}/pictures/${locale}/${kind}/${id}.png`,
    "og:image:type": "image/png",
    "og:image:width": String(SIZE.width),
    "og:image:height": String(SIZE.height),
    "og:image:alt": t("pictures.alt", { title }),
    ...(origin ? { "og:url": `${origin}/${locale}/${kind}/${id}` } : {}),
  };
  return (
    <>
      {Object.entries(properties).map(([property, content]) => (
        <meta key={property} property={property} content={content} />
      ))}
      <meta name="twitter:card" content="summary_large_image" />
    </>
  );
}
