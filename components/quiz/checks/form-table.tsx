import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { formNames } from "@/lib/checks/forms";
import type { ByForm } from "@/lib/checks/report";

type Row = { readonly id: string; readonly name: string; readonly cells: ByForm<ReactNode> };

type Props = { caption: string; head: string; rows: readonly Row[] };

/** A row a thing, a column a check; what was not answered yet is a dash. */
export function FormTable({ caption, head, rows }: Props) {
  const t = useTranslations("checks");
  return (
    <table className="w-full text-left text-base tabular-nums">
      <caption className="sr-only">{caption}</caption>
      <thead className="text-sm text-soft">
        <tr>
          <th className="py-2 pr-4 font-normal" scope="col">
            {head}
          </th>
          {formNames.map((form) => (
            <th key={form} className="py-2 pr-3 font-normal" scope="col">
              {t(`form.${form}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, name, cells }) => (
          <tr key={id} className="border-line border-t align-top">
            <th className="py-3 pr-4 font-normal" scope="row">
              {name}
            </th>
            {formNames.map((form) => (
              <td key={form} className="py-3 pr-3">
                {cells[form] ?? t("report.marks.none")}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
