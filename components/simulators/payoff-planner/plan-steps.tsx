"use client";

import { memo } from "react";
import { useTranslations } from "use-intl";
import { ScrollTable } from "../frame/scroll-table";
import { useSetting } from "../scenario";
import { usePaymentMonth } from "./first-payment";
import { PAPER_STEPS, stepsOf } from "./steps";
import { useDebtNames, usePlan } from "./use-plan";

/** Lines shown; the table of months and the calendar have them all. */
const MOST_STEPS = 40;

/** What to pay on each debt, with a new line only where something changes. */
export const PlanSteps = memo(function PlanSteps({ paper = false }: { paper?: boolean }) {
  const plan = usePlan();
  const nameOf = useDebtNames(plan);
  const t = useTranslations("payoff-planner.steps");
  const { formats, locale } = useSetting();
  const monthOf = usePaymentMonth(true);
  const { list, plan: course, terms } = plan.model;
  const steps = stepsOf(course);
  const shown = steps.slice(0, paper ? PAPER_STEPS : MOST_STEPS);
  const when = (from: number, to: number) => {
    const [first, last] = [monthOf(from), monthOf(to)];
    return first === null || last === null
      ? ""
      : from === to
        ? first
        : locale === "zh"
          ? `${first}–${last}`
          : `${first} – ${last}`;
  };
  return (
    <>
      <ScrollTable title={t("title")} tight={paper}>
        <thead>
          <tr>
            <th scope="col" className="start">
              {t("months")}
            </th>
            {list.debts.map(({ id }) => (
              <th scope="col" key={id}>
                {nameOf(id)}
              </th>
            ))}
            {terms.buffer > 0 && <th scope="col">{t("buffer")}</th>}
            <th scope="col">{t("left")}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ from, to, payments, toBuffer, left }) => (
            <tr key={from}>
              <th scope="row" className={`font-normal ${paper ? "" : "wrap"}`}>
                {from === to ? t("one", { from }) : t("range", { from, to })}
                {paper ? " · " : <br />}
                <span className="text-soft">{when(from, to)}</span>
              </th>
              {list.debts.map(({ id }, index) => (
                <td key={id}>{payments[index] ? formats.cell(payments[index]) : "–"}</td>
              ))}
              {terms.buffer > 0 && <td>{toBuffer ? formats.cell(toBuffer) : "–"}</td>}
              <td>{formats.cell(left)}</td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
      {steps.length > shown.length && (
        <p className="mt-2 text-base text-soft">
          {t("more", { count: steps.length - shown.length })}
        </p>
      )}
    </>
  );
});
