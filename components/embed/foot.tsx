import { getTranslations } from "next-intl/server";
import { Kept } from "./kept";

type Props = {
  href: string;
  /** As wide as what it stands under. */
  width?: string;
};

/** Under an embedded piece: what is not kept here, where the whole page is, and whose it is. */
export async function Foot({ href, width = "" }: Props) {
  const t = await getTranslations();
  return (
    <footer
      className={`mx-auto flex flex-wrap justify-between gap-x-4 gap-y-1 px-4 py-2 text-sm text-soft ${width}`}
    >
      <Kept words={t("embed.kept")} />
      <span>{t("frame.licence")}</span>
      <a href={href} target="_blank" rel="noreferrer" className="link">
        {t("frame.full-page")}
      </a>
    </footer>
  );
}
