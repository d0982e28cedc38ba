"use client";

import { memo, useState } from "react";
import { useTranslations } from "use-intl";
import { Button } from "@/components/ui/button";
import { FigureTable } from "../frame/table";
import { useSetting } from "../scenario";
import { type MonthRow, monthRows } from "./steps";
import { useDebtNames, usePlan } from "./use-plan";

/** Rows shown before somebody asks for all. */
const FIRST = 24;

/** The chosen plan month by month: paid and left on each debt, interest and left in all; everything as CSV. */
export const PlanTable = memo(function PlanTable() {
  const plan = usePlan();
  const nameOf = useDebtNames(plan);
  const t = useTranslations("payoff-planner.table");
  const { formats } = useSetting();
  const [all, setAll] = useState(false);
  const { list, plan: course } = plan.model;
  const rows = monthRows(course, 0, all ? course.months.length : FIRST);
  const names = list.debts.map(({ id }) => nameOf(id));
  const csv = { file: "payoff-plan", rows: () => csvRows(names, monthRows(course), t) };

  return (
    <>
      <FigureTable title={t("title")} caption={t("caption")} note={t("note")} csv={csv}>
        <thead>
          <tr>
            <th scope="col" rowSpan={2} className="start">
              {t("month")}
            </th>
            {list.debts.map(({ id }, index) => (
              <th scope="colgroup" colSpan={2} key={id}>
                {names[index]}
              </th>
            ))}
            <th scope="colgroup" colSpan={2}>
              {t("all")}
            </th>
          </tr>
          <tr>
            {[...list.debts.map(({ id }) => id), "all"].flatMap((id) =>
              [id === "all" ? "interest" : "paid", "left"].map((column) => (
                <th scope="col" key={`${id}-${column}`}>
                  {t(column)}
                </th>
              )),
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.month}>
              <th scope="row" className="font-normal">
                {row.month}
              </th>
              {row.debts.map(({ paid, left }, index) => (
                <Pair key={list.debts[index]?.id} first={paid} second={left} />
              ))}
              <td>{formats.cell(row.all.interest)}</td>
              <td>{formats.cell(row.all.left)}</td>
            </tr>
          ))}
        </tbody>
      </FigureTable>
      {course.months.length > FIRST && (
        <Button look="text" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t("fewer") : t("every", { months: formats.months(course.months.length) })}
        </Button>
      )}
    </>
  );
});

function Pair({ first, second }: { first: number; second: number }) {
  const { formats } = useSetting();
  return (
    <>
      <td>{first > 0 ? formats.cell(first) : "–"}</td>
      <td>{second > 0 ? formats.cell(second) : "–"}</td>
    </>
  );
}

/** Plain numbers, one row a month: interest, payment and what is left, of each debt and of all. */
export function csvRows(
  names: readonly string[],
  rows: readonly MonthRow[],
  t: (key: "month" | "all" | "interest" | "paid" | "left") => string,
): (string | number)[][] {
  const head = [...names, t("all")].flatMap((name) =>
    (["interest", "paid", "left"] as const).map((column) => `${name}: ${t(column)}`),
  );
  return [
    [t("month"), ...head],
    ...rows.map(({ month, debts, all }) => [
      month,
      ...[...debts, all].flatMap(({ interest, paid, left }) => [interest, paid, left]),
    ]),
  ];
}
