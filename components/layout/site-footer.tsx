import { getLocale, getTranslations } from "next-intl/server";
import { ThemeSwitch } from "./theme-switch";

export async function SiteFooter() {
  const t = await getTranslations("layout");
  const locale = await getLocale();
  return (
    <footer className="no-print mt-24 border-line border-t text-base text-soft">
      <div className="mx-auto flex max-w-6xl flex-wrap items-center justify-between gap-x-8 gap-y-3 px-5 py-8">
        <p className="max-w-prose">
          {t("promise")}{" "}
          <a href={`/${locale}/about`} className="link">
            {t("about")}
          </a>
        </p>
        <ThemeSwitch />
      </div>
    </footer>
  );
}
