"use client";

import { useId, useState } from "react";
import { useTranslations } from "use-intl";
import { Button } from "@/components/ui/button";
import type { OverviewLesson } from "../progress-overview";
import { PaperRecord } from "./paper-record";

type Props = { lessons: readonly OverviewLesson[]; version: string };

/** A record on paper. The name is typed for the paper only and kept nowhere. */
export function PrintRecord({ lessons, version }: Props) {
  const t = useTranslations("yours.print");
  const [name, setName] = useState("");
  const id = useId();
  return (
    <>
      <div className="space-y-3 print:hidden">
        <h3 className="font-serif text-xl">{t("title")}</h3>
        <p className="text-base text-soft">{t("why")}</p>
        <label htmlFor={id} className="block text-base">
          {t("name")}
        </label>
        <input
          id={id}
          type="text"
          autoComplete="off"
          maxLength={80}
          className="min-h-11 w-full max-w-md rounded-md border border-control bg-card px-3"
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
        <p>
          <Button onClick={() => window.print()}>{t("button")}</Button>
        </p>
      </div>
      <PaperRecord lessons={lessons} version={version} name={name.trim()} />
    </>
  );
}
