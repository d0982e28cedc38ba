"use client";

import { useTranslations } from "use-intl";
import { useProgressLog } from "./use-progress";

/** One quiet sentence where nothing can be kept, before anything is done; nothing otherwise. */
export function StorageNotice() {
  const t = useTranslations("progress");
  const { status } = useProgressLog();
  return status === "memory-only" || status === "full" ? (
    <p className="text-base text-soft">{t(status)}</p>
  ) : null;
}
