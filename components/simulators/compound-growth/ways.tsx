"use client";

import { memo } from "react";
import { useTranslations } from "use-intl";
import { ScrollTable } from "../frame/scroll-table";
import { useScenario } from "../scenario";
import { FigureOf } from "./figure-of";
import { compoundings } from "./params";

/** The same nominal rate with daily, monthly and yearly postings: what it really costs a year, and where it ends. */
export const Ways = memo(function Ways() {
  const t = useTranslations("compound-growth");
  const { formats, state } = useScenario();
  const { values } = state;
  const time = formats.years(Number(values.years));
  const now = t(`choice.compounding.${values.compounding}`);
  return (
    <>
      <p className="mb-4 text-base text-soft">
        {t.rich("ways.lead", {
          nominal: formats.percent(Number(values.rate)),
          posted: now,
          posting: () => <FigureOf name="posting-rate" />,
          effective: () => <FigureOf name="effective-rate" />,
        })}
      </p>
      <ScrollTable title={t("ways.title")} caption={t("ways.caption", { time })}>
        <thead>
          <tr>
            <th scope="col" className="start">
              {t("ways.posted")}
            </th>
            <th scope="col" className="wrap">
              {t("ways.effective")}
            </th>
            <th scope="col">{t("ways.end", { time })}</th>
          </tr>
        </thead>
        <tbody>
          {compoundings.map((each) => (
            <tr key={each} className={each === values.compounding ? "bg-wash" : undefined}>
              <th scope="row" className={each === values.compounding ? "" : "font-normal"}>
                {t(`choice.compounding.${each}`)}
                {each === values.compounding && t("ways.chosen")}
              </th>
              <td>
                <FigureOf name={`effective-${each}`} />
              </td>
              <td>
                <FigureOf name={`end-${each}`} />
              </td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
    </>
  );
});
