"use client";

import { memo } from "react";
import { useTranslations } from "use-intl";
import { ScrollTable } from "../frame/scroll-table";
import { useSetting } from "../scenario";
import { FigureOf } from "./figure-of";
import { effectiveIn } from "./model";
import { listWith, orderDiffers } from "./quotes";
import { useModel } from "./use-model";
import { useWords } from "./use-words";

/** Offers in four units from the dearest to the cheapest, the reader's own in its place. */
export const QuotesTable = memo(function QuotesTable() {
  const t = useTranslations("rate-converter.quotes");
  const { formats } = useSetting();
  const model = useModel();
  const { quoted } = useWords();
  const { rate, unit } = model.terms;
  const list = listWith({ unit, yearly: rate, effective: effectiveIn(model, "year") });
  return (
    <>
      <p className="mb-4 text-base text-soft">
        {t.rich("lead", {
          count: list.length,
          own: quoted(rate, unit),
          place: () => <FigureOf name="place" />,
        })}
      </p>
      <ScrollTable title={t("title")} caption={t("caption")}>
        <thead>
          <tr>
            <th scope="col" className="start">
              {t("quote")}
            </th>
            <th scope="col" className="wrap">
              {t("yearly")}
            </th>
            <th scope="col" className="wrap">
              {t("effective")}
            </th>
          </tr>
        </thead>
        <tbody>
          {list.map((each) => (
            <tr key={each.id} className={each.id === "own" ? "bg-wash" : undefined}>
              <th scope="row" className={each.id === "own" ? "" : "font-normal"}>
                {quoted(each.yearly, each.unit)}
                {each.id === "own" && <span className="block text-sm">{t("own")}</span>}
              </th>
              <td className="font-semibold">{formats.percent(each.yearly)}</td>
              <td>{formats.percent(each.effective)}</td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
      <p className="text-base text-soft">{t(orderDiffers(list) ? "differs" : "same-order")}</p>
    </>
  );
});
