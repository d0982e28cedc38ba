"use client";

import { type ReactNode, useState } from "react";
import { useTranslations } from "use-intl";
import { Button } from "@/components/ui/button";
import { csvText, downloadText } from "./download";
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
  const [text, setText] = useState<string | null>(null);

  function download() {
    const rows = csvText(csv.rows());
    // A sandboxed frame may not save files: show the text to copy instead.
    if (window.origin === "null") setText(rows);
    else downloadText(`full-circle-${csv.file}.csv`, "text/csv;charset=utf-8", rows);
  }

  return (
    <>
      <p className="mt-3 flex flex-wrap items-center gap-x-4 text-soft text-sm">
        <Button look="text" onClick={download}>
          {t("button")}
        </Button>
        <span>{note}</span>
      </p>
      {text !== null && (
        <textarea
          readOnly
          aria-label={t("text")}
          className="mt-2 h-40 w-full rounded-md border border-control bg-card p-2 text-sm"
          value={text}
          onFocus={(event) => event.currentTarget.select()}
        />
      )}
    </>
  );
}
