import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { formNames } from "@/lib/checks/forms";
import type { ByForm } from "@/lib/checks/report";

type Row = { readonly id: string; readonly name: string; readonly cells: ByForm<ReactNode> };

type Props = { caption: string; head: string; rows: readonly Row[] };

/** A row a thing, a column a check that was taken; what it does not say is a dash. */
export function FormTable({ caption, head, rows }: Props) {
  const t = useTranslations("checks");
  const taken = formNames.filter((form) => rows.some(({ cells }) => cells[form] !== null));
  if (taken.length === 0) return null;
  return (
    <table className="w-full table-fixed text-left text-base tabular-nums">
      <caption className="sr-only">{caption}</caption>
      <thead className="text-sm text-soft">
        <tr>
          <th
            className={`py-2 pr-4 font-normal ${taken.length === 1 ? "w-3/5" : "w-1/3"}`}
            scope="col"
          >
            {head}
          </th>
          {taken.map((form) => (
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
            {taken.map((form) => (
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
