"use client";

import { memo } from "react";
import { useTranslations } from "use-intl";
import { FigureTable } from "../frame/table";
import { useScenario } from "../scenario";
import { FigureOf } from "./figure-of";
import { useModel } from "./use-model";

const ways = ["without", "with", "kept", "minimum"] as const;

/** Autopay set to each of the amounts, and to the minimum of each bill: time, interest and all that is paid. */
export const WaysTable = memo(function WaysTable() {
  const t = useTranslations("two-bills.ways");
  const { figures, formats } = useScenario();
  const model = useModel();
  const amountOf = (way: (typeof ways)[number]) =>
    way === "minimum" ? model.bill.minimum : model[way].payment;
  const nameOf = (way: (typeof ways)[number]) =>
    t(`way.${way}`, { payment: formats.money(amountOf(way)) });
  const csv = {
    file: "two-bills-ways",
    rows: () => [
      [t("way-column"), t("first"), t("months"), t("interest")],
      ...ways.map((way) => [
        nameOf(way),
        amountOf(way),
        figures[`${way}-months`] ?? "",
        figures[`${way}-interest`] ?? "",
      ]),
    ],
  };
  return (
    <>
      <p className="mb-3 text-base text-soft">
        {t.rich("lead", {
          bill: () => <FigureOf name="bill" />,
          interest: () => <FigureOf name="bill-interest" />,
          rate: () => <FigureOf name="cycle-rate" />,
          minimum: () => <FigureOf name="bill-minimum" />,
        })}
      </p>
      <FigureTable title={t("title")} caption={t("caption")} note={t("note")} csv={csv}>
        <thead>
          <tr>
            <th scope="col" className="start">
              {t("way-column")}
            </th>
            <th scope="col">{t("time")}</th>
            <th scope="col">{t("interest")}</th>
          </tr>
        </thead>
        <tbody>
          {ways.map((way) => (
            <tr key={way}>
              <th scope="row" className="wrap font-normal">
                {nameOf(way)}
              </th>
              <td>
                <FigureOf name={`${way}-months`} />
              </td>
              <td>
                <FigureOf name={`${way}-interest`} />
              </td>
            </tr>
          ))}
        </tbody>
      </FigureTable>
      <p className="mt-3 text-base text-soft">
        {t.rich("paid", {
          with: () => <FigureOf name="with-paid" />,
          without: () => <FigureOf name="without-paid" />,
        })}
      </p>
    </>
  );
});
