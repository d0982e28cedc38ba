"use client";

import { type ReactNode, Suspense, useState } from "react";
import { useTranslations } from "use-intl";
import { Disclosure } from "@/components/ui/disclosure";

/**
 * A part that is fetched when somebody opens it: for pictures that are nothing without a hand to explore them. What a
 * reader without script should have belongs in `Behind`.
 */
export function OnDemand({ summary, children }: { summary: string; children: ReactNode }) {
  const t = useTranslations("frame");
  const [open, setOpen] = useState(false);
  return (
    <Disclosure summary={summary} onToggle={setOpen}>
      {open ? (
        <Suspense fallback={<p className="min-h-96">{t("fetching")}</p>}>{children}</Suspense>
      ) : (
        <noscript>
          <p>{t("needs-script")}</p>
        </noscript>
      )}
    </Disclosure>
  );
}
