import { getLocale, getTranslations } from "next-intl/server";
import { Page } from "@/components/layout/page";

export default async function NotFound() {
  const t = await getTranslations("layout.not-found");
  const locale = await getLocale();
  return (
    <Page narrow title={t("title")} lead={t("lead")}>
      <ul className="grid gap-2">
        <li>
          <a className="link" href={`/${locale}`}>
            {t("home")}
          </a>
        </li>
        <li>
          <a className="link" href={`/${locale}/learn`}>
            {t("learn")}
          </a>
        </li>
      </ul>
    </Page>
  );
}
