import type { Locale } from "@/lib/i18n/locales";

const newsreader = new URL(
  "@fontsource-variable/newsreader/files/newsreader-latin-wght-normal.woff2",
  import.meta.url,
).href;

/** One Latin face for headings, from our own address and fetched early. Chinese pages use the system's faces. */
export function Fonts({ locale }: { locale: Locale }) {
  if (locale === "zh") return null;
  return (
    <>
      <link rel="preload" href={newsreader} as="font" type="font/woff2" crossOrigin="anonymous" />
      <style
        // biome-ignore lint/security/noDangerouslySetInnerHtml: our own constant
        dangerouslySetInnerHTML={{
          __html: `@font-face{font-family:"Newsreader Variable";font-style:normal;font-display:optional;font-weight:200 800;src:url(${newsreader}) format("woff2")}`,
        }}
      />
    </>
  );
}
