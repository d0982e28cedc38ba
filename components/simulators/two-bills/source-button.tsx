"use client";

import { lazy, Suspense, useState } from "react";
import { useTranslations } from "use-intl";
import { Dialog } from "@/components/ui/dialog";

const EvidenceList = lazy(() => import("./evidence-list"));

/** Opens the sources of a published figure over the page; they are fetched then. */
export function SourceButton({ ids }: { ids: readonly string[] }) {
  const t = useTranslations("two-bills.evidence");
  const f = useTranslations("frame");
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className="link cursor-pointer"
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        {t("source")}
      </button>
      {open && (
        <Dialog title={t("source")} closeLabel={f("close")} onClose={() => setOpen(false)}>
          <Suspense fallback={<p className="mt-4 min-h-40">{f("fetching")}</p>}>
            <EvidenceList ids={ids} />
          </Suspense>
        </Dialog>
      )}
    </>
  );
}
