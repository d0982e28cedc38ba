"use client";

import { useMemo } from "react";
import { useTranslations } from "use-intl";
import { calibration } from "@/lib/progress/calibration";
import { useProgressLog } from "./use-progress";
import { useReaderFormats } from "./use-reader-formats";

/** How sure the learner was, beside how often that was right. Nothing until they have said so once. */
export function SureTable() {
  const t = useTranslations("yours.sure");
  const asked = useTranslations("quiz.sure");
  const { events } = useProgressLog();
  const { formats } = useReaderFormats();
  const rows = useMemo(() => calibration(events), [events]);
  if (rows.length === 0) return null;
  const columns = ["said", "answers", "right"] as const;
  return (
    <section className="space-y-3 print:hidden">
      <h2 className="font-serif text-2xl">{t("title")}</h2>
      <p>{t("why")}</p>
      <table className="w-full text-left text-base tabular-nums">
        <thead className="text-sm text-soft">
          <tr>
            {columns.map((column) => (
              <th key={column} className="py-2 pr-4 font-normal" scope="col">
                {t(`column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ sure, total, right }) => (
            <tr key={sure} className="border-line border-t">
              <th className="py-3 pr-4 font-normal" scope="row">
                {asked(`${sure}`)}
              </th>
              <td className="py-3 pr-4">{total}</td>
              <td className="py-3">
                {total > 0 ? <Share share={right / total} text={formats.percent} /> : "–"}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Share({ share, text }: { share: number; text(percent: number): string }) {
  const percent = Math.round(share * 100);
  return (
    <span className="flex items-center gap-3">
      <span className="w-12 shrink-0">{text(percent)}</span>
      <span className="h-2.5 w-full max-w-40 border border-control" aria-hidden="true">
        <span className="block h-full bg-ink" style={{ width: `${percent}%` }} />
      </span>
    </span>
  );
}
