import { useTranslations } from "use-intl";
import { useReaderFormats } from "@/components/progress/use-reader-formats";
import type { ChecksReport, Estimate } from "@/lib/checks/report";
import { FormTable } from "./form-table";

/** What was guessed beside the truth, and how far off that was. */
export function Estimates({ rows }: { rows: ChecksReport["estimates"] }) {
  const t = useTranslations("checks.report");
  const cell = (estimate: Estimate | null) => estimate && <Cell {...estimate} />;
  return (
    <section className="space-y-3">
      <h3 className="font-serif text-2xl">{t("estimates.title")}</h3>
      <p>{t("estimates.why")}</p>
      <FormTable
        caption={t("estimates.title")}
        head={t("estimates.question")}
        rows={rows.map(({ item, forms: { before, after, later } }) => ({
          id: item,
          name: t(`label.${item}`),
          cells: { before: cell(before), after: cell(after), later: cell(later) },
        }))}
      />
    </section>
  );
}

function Cell({ guess, truth, unit }: Estimate) {
  const t = useTranslations("checks.report.estimates");
  const { formats, words } = useReaderFormats();
  const off = Math.round((guess / truth - 1) * 100);
  const way = off === 0 ? "exact" : off < 0 ? "low" : "high";
  return (
    <>
      {formats.figure(guess, unit, words)}
      <span className="block">{t("truth", { truth: formats.figure(truth, unit, words) })}</span>
      <span className="block text-soft">{t(way, { share: formats.percent(Math.abs(off)) })}</span>
    </>
  );
}
