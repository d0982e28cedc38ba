"use client";

import { memo } from "react";
import { useTranslations } from "use-intl";
import type { Figure } from "@/lib/parameters";
import { Result } from "../frame/result";
import { ScrollTable } from "../frame/scroll-table";
import { useScenario } from "../scenario";
import { disclosedOf, type PrintedTime } from "./disclosed";
import { useModel } from "./use-model";

/** Regulation Z's own address, the same in every language. */
const RULE = "12 CFR 1026.7(b)(12)";

/** The box that a US statement has to print, filled for this debt: whole amounts, times as the rule rounds them. */
export const BillBox = memo(function BillBox() {
  const t = useTranslations("minimum-payment.box");
  const { figures, formats } = useScenario();
  const disclosed = disclosedOf(useModel().terms);
  const whole = (value: Figure) =>
    typeof value === "number" ? formats.money(value, { whole: true }) : t("never");
  const printed = (time: PrintedTime) =>
    time.unit === "years" ? formats.years(time.count) : formats.months(time.count);
  const figure = (name: string) => {
    const value = figures[name] ?? "none";
    return (
      <Result name={name} value={value} className="font-semibold">
        {whole(value)}
      </Result>
    );
  };

  if (!disclosed) return <p>{t("too-long")}</p>;
  const { time } = disclosed;
  return (
    <>
      <p className="mb-3 text-base text-soft">{t("lead", { rule: RULE })}</p>
      <ScrollTable title={t("title")}>
        <thead>
          <tr>
            <th scope="col" className="start">
              {t("pay")}
            </th>
            <th scope="col">{t("time")}</th>
            <th scope="col">{t("total")}</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row" className="wrap font-normal">
              {t("minimum")}
            </th>
            <td>{time ? printed(time) : t("never")}</td>
            <td>{figure("disclosed-minimum-paid")}</td>
          </tr>
          {disclosed.printsLevel && (
            <tr>
              <th scope="row" className="font-normal">
                {figure("disclosed-payment")}
              </th>
              <td>{formats.years(disclosed.levelMonths / 12)}</td>
              <td className="wrap">
                {figure("disclosed-paid")}
                {disclosed.savings !== null && (
                  <span className="block">
                    {t.rich("savings", { amount: () => figure("disclosed-savings") })}
                  </span>
                )}
              </td>
            </tr>
          )}
        </tbody>
      </ScrollTable>
      <p className="mt-2 text-soft text-sm">
        {t(disclosed.printsLevel ? "note" : "no-level", {
          months: formats.months(disclosed.levelMonths),
        })}
      </p>
    </>
  );
});
