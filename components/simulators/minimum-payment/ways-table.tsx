"use client";

import { memo } from "react";
import { useTranslations } from "use-intl";
import { FigureTable } from "../frame/table";
import { useSetting } from "../scenario";
import { type Way, waysOf } from "./compared";
import { useModel } from "./use-model";

/** The same debt under other rules and other ways to pay, side by side. */
export const WaysTable = memo(function WaysTable() {
  const t = useTranslations("minimum-payment.ways");
  const { formats } = useSetting();
  const ways = waysOf(useModel().terms);

  const nameOf = ({ id, percent, first }: Way) =>
    t(`way.${id}`, {
      percent: percent === null ? "" : formats.percent(percent),
      payment: formats.money(first),
    });
  const csv = {
    file: "ways-to-pay",
    rows: () => [
      [t("way-column"), t("first"), t("months"), t("interest")],
      ...ways.map((way) => [
        nameOf(way),
        way.first,
        way.months ?? t("never"),
        way.interest ?? t("never"),
      ]),
    ],
  };

  return (
    <FigureTable title={t("title")} caption={t("caption")} note={t("note")} csv={csv}>
      <thead>
        <tr>
          <th scope="col" className="start">
            {t("way-column")}
          </th>
          <th scope="col">{t("first")}</th>
          <th scope="col">{t("time")}</th>
          <th scope="col">{t("interest")}</th>
        </tr>
      </thead>
      <tbody>
        {ways.map((way) => (
          <tr key={`${way.id} ${way.percent}`} className={way.id === "own" ? "text-pay" : ""}>
            <th scope="row" className="wrap font-normal">
              {nameOf(way)}
            </th>
            <td>{formats.cell(way.first)}</td>
            <td>{way.months === null ? t("never") : formats.brief(way.months)}</td>
            <td>{way.interest === null ? "–" : formats.tick(Math.round(way.interest))}</td>
          </tr>
        ))}
      </tbody>
    </FigureTable>
  );
});
