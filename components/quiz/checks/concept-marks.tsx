import { useTranslations } from "use-intl";
import type { ChecksReport, Marks } from "@/lib/checks/report";
import { FormTable } from "./form-table";

type Props = {
  rows: ChecksReport["concepts"];
  concepts: Readonly<Record<string, string>>;
};

export function ConceptMarks({ rows, concepts }: Props) {
  const t = useTranslations("checks.report");
  const cell = (marks: Marks | null) => marks && <Cell {...marks} />;
  return (
    <section className="space-y-3">
      <h3 className="font-serif text-2xl">{t("concepts")}</h3>
      <FormTable
        caption={t("concepts")}
        head={t("concept")}
        rows={rows.map(({ concept, marks: { before, after, later } }) => ({
          id: concept,
          name: concepts[concept] ?? concept,
          cells: { before: cell(before), after: cell(after), later: cell(later) },
        }))}
      />
    </section>
  );
}

function Cell({ right, total, unknown }: Marks) {
  const t = useTranslations("checks.report.marks");
  if (total > 1) return <>{t("share", { right, total })}</>;
  if (right > 0)
    return (
      <span className="text-ok">
        <span aria-hidden="true">✓ </span>
        {t("right")}
      </span>
    );
  return <>{t(unknown > 0 ? "unknown" : "wrong")}</>;
}
