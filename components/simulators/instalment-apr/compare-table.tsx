"use client";

import { useTranslations } from "use-intl";
import type { Figure } from "@/lib/parameters";
import { FigureTable } from "../frame/table";
import { useSetting } from "../scenario";
import type { OfferColumn } from "./offers";
import { major } from "./plan";
import { effectiveOf, nominalOf, percentOf } from "./price";
import { useRateWords } from "./use-model";

type Props = { columns: readonly OfferColumn[]; titles: readonly string[] };

/** Cells that hold sentences. */
const wrapping = new Set(["annual", "simple", "effective", "late"]);

type Line = { readonly id: string; readonly head?: boolean; readonly cells: readonly string[] };

/** The cost table as rows: principal, each charge and who asks for it, all of them, the yearly cost, and default. */
export function CompareTable({ columns, titles }: Props) {
  const t = useTranslations("instalment-apr.compare");
  const lines = useLines(columns);
  const csv = {
    file: "instalment-offers",
    rows: () => [[t("row"), ...titles], ...lines.map(({ id, cells }) => [t(id), ...cells])],
  };
  return (
    <FigureTable title={t("title")} caption={t("caption")} csv={csv}>
      <thead>
        <tr>
          <th scope="col" className="start sticky left-0 bg-card">
            {t("row")}
          </th>
          {titles.map((title) => (
            <th scope="col" key={title} className="min-w-28">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map(({ id, cells, head }) => (
          <tr key={id} className={head ? "font-semibold" : undefined}>
            <th
              scope="row"
              className={`sticky left-0 min-w-28 whitespace-normal bg-card ${head ? "" : "font-normal"}`}
            >
              {t(id)}
            </th>
            {cells.map((cell, index) => (
              <td
                key={titles[index]}
                className={wrapping.has(id) ? "whitespace-normal" : undefined}
              >
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </FigureTable>
  );
}

function useLines(columns: readonly OfferColumn[]): Line[] {
  const t = useTranslations("instalment-apr.compare");
  const { formats } = useSetting();
  const words = useRateWords();
  const rate = (figure: Figure) => (figure === "none" ? t("nothing") : words(figure));
  const line = (id: string, cell: (column: OfferColumn) => string, head = false): Line => ({
    id,
    head,
    cells: columns.map(cell),
  });
  const charged = columns.some(({ extra }) => extra > 0);
  const discounted = columns.some(({ discount }) => discount > 0);
  return [
    line("principal", ({ table }) => formats.money(major(table.principal))),
    line("fee", ({ fee }) => formats.money(fee)),
    ...(charged ? [line("extra", ({ extra }) => formats.money(extra))] : []),
    ...(discounted ? [line("discount", ({ discount }) => formats.money(discount))] : []),
    line("charged-by", () => t("not-stated")),
    line("cost", ({ table }) => formats.money(major(table.totalCost)), true),
    line("payments", ({ offer, payment }) =>
      offer.kind === "first"
        ? t("payments-first", { payment: formats.money(payment) })
        : t("payments-of", { count: offer.payments, payment: formats.money(payment) }),
    ),
    line("paid", ({ table }) => formats.money(major(table.totalPaid))),
    line("looks", ({ looksLike }) => formats.percent(looksLike)),
    line("annual", ({ table }) => rate(nominalOf(table.annualCost)), true),
    line("simple", ({ simple }) => rate(simple ?? "none")),
    line("effective", ({ table }) => rate(effectiveOf(table.annualCost))),
    line("late", ({ offer }) =>
      offer.late > 0
        ? t("late-rate", {
            late: formats.percent(offer.late),
            yearly: formats.percent(percentOf((offer.late * 365) / 100)),
          })
        : t("not-stated"),
    ),
    line("other", () => t("not-stated")),
  ];
}
