"use client";

import { memo } from "react";
import { useTranslations } from "use-intl";
import { ScrollTable } from "../frame/scroll-table";
import { useScenario } from "../scenario";
import { FigureOf } from "./figure-of";
import { units } from "./params";
import { useModel } from "./use-model";

const columns = {
  day: ["daily-rate", "effective-daily", "day-cost"],
  month: ["monthly-rate", "effective-monthly", "month-cost"],
  quarter: ["quarterly-rate", "effective-quarterly", "quarter-cost"],
  year: ["yearly-rate", "effective-yearly", "year-cost"],
} as const;

/** One price in every unit: as stated, with interest on interest, and in money. */
export const UnitsTable = memo(function UnitsTable() {
  const t = useTranslations("rate-converter");
  const { formats } = useScenario();
  const { terms } = useModel();
  return (
    <>
      <p className="mb-4 text-base text-soft">
        {t("units.lead", { posted: t(`posted.${terms.compounding}`) })}
      </p>
      <ScrollTable
        title={t("units.title")}
        caption={t("units.caption", { balance: formats.money(terms.balance) })}
      >
        <thead>
          <tr>
            <th scope="col" className="start">
              {t("units.unit")}
            </th>
            <th scope="col" className="wrap">
              {t("units.stated")}
            </th>
            <th scope="col" className="wrap">
              {t("units.effective")}
            </th>
            <th scope="col" className="wrap">
              {t("units.cost")}
            </th>
          </tr>
        </thead>
        <tbody>
          {[...units].reverse().map((unit) => (
            <tr key={unit} className={unit === terms.unit ? "bg-wash" : undefined}>
              <th scope="row" className={unit === terms.unit ? "" : "font-normal"}>
                {t(`read.${unit}`)}
                {unit === terms.unit && <span className="block text-sm">{t("units.chosen")}</span>}
              </th>
              {columns[unit].map((name) => (
                <td key={name}>
                  <FigureOf name={name} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </ScrollTable>
    </>
  );
});
