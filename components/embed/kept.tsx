"use client";

import { useTranslations } from "use-intl";
import { useProgressLog } from "@/components/progress/use-progress";

/** What becomes of answers in this frame: browsers keep them apart for each site it stands in, or refuse to. */
export function Kept({ words }: { words: string }) {
  const t = useTranslations("progress");
  const { status } = useProgressLog();
  // One line is held free while the browser is asked.
  return (
    <div className="min-h-[1.65em] basis-full">
      {status === "memory-only" ? t("memory-only") : status === "kept" ? words : null}
    </div>
  );
}
