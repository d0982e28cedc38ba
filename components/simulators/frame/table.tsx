"use client";

import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { Button } from "@/components/ui/button";
import { useHandOut } from "@/components/ui/hand-out";
import { csvText } from "./download";
import { ScrollTable } from "./scroll-table";

/** Rows for a spreadsheet: plain numbers, headed in the reader's language. */
export type Csv = { readonly file: string; rows(): readonly (readonly (string | number)[])[] };

/** A table that may be wider than the screen, and its file. The rows come as `children`: thead and tbody. */
export function FigureTable({
  title,
  caption,
  note,
  csv,
  children,
}: {
  title: string;
  caption: string;
  note?: string;
  csv: Csv;
  children: ReactNode;
}) {
  return (
    <>
      <ScrollTable title={title} caption={caption}>
        {children}
      </ScrollTable>
      <Download csv={csv} note={note} />
    </>
  );
}

function Download({ csv, note }: { csv: Csv; note: string | undefined }) {
  const t = useTranslations("frame.csv");
  const { give, shown } = useHandOut(t("text"));

  function download() {
    give({ name: `full-circle-${csv.file}.csv`, type: "text/csv", text: csvText(csv.rows()) });
  }

  return (
    <>
      <p className="mt-3 flex flex-wrap items-center gap-x-4 text-soft text-sm">
        <Button look="text" onClick={download}>
          {t("button")}
        </Button>
        <span>{note}</span>
      </p>
      {shown}
    </>
  );
}
