"use client";

import { useTranslations } from "use-intl";
import { useSetting } from "../scenario";
import { DAYS } from "./debt";
import { costIn, effectiveIn, type Model, statedIn } from "./model";
import { units } from "./params";
import { listWith } from "./quotes";
import { daysKept, kindOf, postingRows } from "./reason-rows";
import { type Row, RowsTable } from "./rows-table";
import { useWords } from "./use-words";

/** The rows that a figure was read from. */
export function ReasonTable({ model, output }: { model: Model; output: string }) {
  const t = useTranslations("rate-converter.rows");
  const rows = useRows(model, output);
  const kind = kindOf(output);
  if (rows.rows.length === 0) return <p>{t("none")}</p>;
  return (
    <>
      <RowsTable title={t("title")} {...rows} />
      {kind !== "quotes" && (
        <p className="text-base text-soft">{t(`note.${kind}`, { days: DAYS })}</p>
      )}
    </>
  );
}

function useRows(model: Model, output: string): { heads: string[]; rows: Row[] } {
  const t = useTranslations("rate-converter");
  const { formats } = useSetting();
  const { quoted } = useWords();
  const { terms } = model;
  const skippedRow = (count: number): Row[] =>
    count > 0 ? [{ id: "skipped", skipped: t("rows.skipped", { count }) }] : [];

  switch (kindOf(output)) {
    case "quotes":
      return {
        heads: [t("quotes.quote"), t("quotes.yearly")],
        rows: listWith({
          unit: terms.unit,
          yearly: terms.rate,
          effective: effectiveIn(model, "year"),
        }).map((each) => ({
          id: each.id,
          cells: [quoted(each.yearly, each.unit), formats.percent(each.yearly)],
          marked: each.id === "own",
        })),
      };
    case "units":
      return {
        heads: [t("units.unit"), t("units.stated"), t("rows.cost")],
        rows: units.map((unit) => ({
          id: unit,
          cells: [
            t(`read.${unit}`),
            formats.percent(statedIn(terms.rate, unit)),
            formats.cell(costIn(model, unit)),
          ],
          marked: unit === terms.unit,
        })),
      };
    case "days": {
      const { first, skipped, last } = daysKept(model);
      const row = (each: (typeof first)[number]): Row => ({
        id: String(each.day),
        cells: [formats.number(each.day), formats.cell(each.straight)],
      });
      return {
        heads: [t("table.day"), t("rows.so-far")],
        rows: [...first.map(row), ...skippedRow(skipped), ...last.map(row)],
      };
    }
    case "postings": {
      const { first, skipped, last } = postingRows(model, output);
      const row = (each: (typeof first)[number]): Row => ({
        id: String(each.posting),
        cells: [
          formats.number(each.posting),
          ...[each.opening, each.interest, each.closing].map(formats.cell),
        ],
      });
      return {
        heads: [
          t(`rows.posting.${terms.compounding}`),
          t("rows.opening"),
          t("rows.interest"),
          t("rows.closing"),
        ],
        rows: [...first.map(row), ...skippedRow(skipped), ...last.map(row)],
      };
    }
  }
}
