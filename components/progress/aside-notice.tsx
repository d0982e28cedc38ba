"use client";

import { useTranslations } from "use-intl";
import { useAside } from "./use-progress";

/** Says how many records cannot be read and where they are; nothing when all can. */
export function AsideNotice() {
  const t = useTranslations("yours.aside");
  const { damaged, later } = useAside();
  if (damaged.length + later.length === 0) return null;
  return (
    <div className="text-base text-soft">
      {damaged.length > 0 ? <p>{t("damaged", { count: damaged.length })}</p> : null}
      {later.length > 0 ? <p>{t("later", { count: later.length })}</p> : null}
      <p>{t("kept")}</p>
    </div>
  );
}
