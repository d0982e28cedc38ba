"use client";

import { useTranslations } from "use-intl";
import type { ReasonProps } from "../contract";
import { ScrollTable } from "../frame/scroll-table";
import { WhyPanel } from "../frame/why";
import { useSetting } from "../scenario";
import { TRAP_MONTHS } from "./households";
import { figures as figuresOf } from "./model";
import { outputs } from "./params";
import { lineSum, type ReasonRow, reasonRows } from "./reason-rows";

/** Why a figure is what it is: the sum in words, the months it comes from, the rule and the source. */
export default function DebtTrapReason({ output, values }: ReasonProps) {
  const t = useTranslations("debt-trap");
  const { formats } = useSetting();
  const { net, monthlyRate } = lineSum(values);
  const unit = outputs.find((candidate) => candidate.name === output)?.unit;
  const rows = reasonRows(output, values);
  const shown = unit
    ? formats.figure(figuresOf(values)[output] ?? "none", unit, {
        never: t("figure.never"),
        none: t("figure.none"),
      })
    : t("household.counted", { count: formats.number(Number(values.households)) });
  const percent = (key: string) => formats.percent(Number(values[key]));
  const money = (key: string) => formats.money(Number(values[key]));
  const rule = t(`rule-words.${rows.kind}`, {
    net: formats.money(net),
    monthly: formats.percent(Number(monthlyRate.toFixed(4))),
    minimum: percent("minimum"),
    floor: money("floor"),
    other: percent("other-rate"),
    fee: percent("fee"),
    late: money("late-fee"),
    trap: formats.months(TRAP_MONTHS),
  });
  return (
    <WhyPanel shown={shown} words={t(`reason.${output}`)} rule={rule}>
      {rows.household && (
        <p className="text-base">
          {t(rows.household.since === null ? "household.free" : "household.trapped", {
            number: formats.number(rows.household.number),
            month: formats.number(rows.household.since ?? 0),
          })}
        </p>
      )}
      {rows.household && <Happened month={rows.household.since ?? 1} rules={rows.rules ?? []} />}
      <ScrollTable title={t("rows.title")}>
        <thead>
          <tr>
            <th scope="col" className="start">
              {t("rows.month")}
            </th>
            {rows.columns.map((column) => (
              <th scope="col" key={column}>
                {t(`rows.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.first.map((row) => (
            <Row key={row.month} row={row} />
          ))}
          {rows.between > 0 && (
            <tr>
              <td colSpan={6} className="start">
                {t("rows.between", { months: formats.months(rows.between) })}
              </td>
            </tr>
          )}
          {rows.last.map((row) => (
            <Row key={row.month} row={row} />
          ))}
        </tbody>
      </ScrollTable>
    </WhyPanel>
  );
}

function Row({ row }: { row: ReasonRow }) {
  const { formats } = useSetting();
  return (
    <tr>
      <th scope="row" className="font-normal">
        {row.month}
      </th>
      {row.cells.map((cell, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: columns keep their places
        <td key={index}>{formats.cell(cell)}</td>
      ))}
    </tr>
  );
}

/** What made one month of a household what it was, in its order. */
function Happened({ month, rules }: { month: number; rules: readonly string[] }) {
  const t = useTranslations("debt-trap.household");
  const { formats } = useSetting();
  return (
    <div className="text-base text-soft">
      <p>{t("month-rules", { month: formats.number(month) })}</p>
      <ul className="list-disc pl-5">
        {rules.map((rule) => (
          <li key={rule}>{t(`rule.${rule.replace(".", "-")}`)}</li>
        ))}
      </ul>
    </div>
  );
}
