"use client";

import { useTranslations } from "use-intl";
import { useProgressLog } from "./use-progress";

/** One quiet sentence where the browser refuses to keep anything; nothing otherwise. */
export function StorageNotice() {
  const t = useTranslations("progress");
  const { status } = useProgressLog();
  return status === "memory-only" ? (
    <p className="text-base text-soft">{t("memory-only")}</p>
  ) : null;
}
