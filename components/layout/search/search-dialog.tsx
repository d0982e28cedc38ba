"use client";

import { useState } from "react";
import { useTranslations } from "use-intl";
import { Dialog } from "@/components/ui/dialog";
import { SearchField } from "./search-field";

export function SearchDialog({ onClose }: { onClose(): void }) {
  const t = useTranslations("search");
  const [query, setQuery] = useState("");
  return (
    <Dialog title={t("title")} closeLabel={t("close")} onClose={onClose}>
      <div className="mt-3 min-h-[min(26rem,60dvh)]">
        <SearchField query={query} onQuery={setQuery} onFollow={onClose} first />
      </div>
    </Dialog>
  );
}
