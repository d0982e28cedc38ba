"use client";

import { memo } from "react";
import { useTranslations } from "use-intl";
import { ScrollTable } from "../frame/scroll-table";
import { useScenario } from "../scenario";
import { FigureOf } from "./figure-of";

/** The first month in a sentence, and three futures in numbers: yours, yours without the bill, and the second debt. */
export const SideBySide = memo(function SideBySide() {
  const t = useTranslations("debt-trap.beside");
  const { figures, formats, state } = useScenario();
  const years = formats.years(Number(state.values.years));
  const falls = Number(figures["first-principal"]) > 0;
  const bill = Number(state.values.shock) > 0;
  const start = (key: string) => formats.money(Number(state.values[key]));
  const rows = [
    { id: "own", label: t(bill ? "own-bill" : "own", { start: start("balance") }) },
    { id: "calm", label: t("calm", { start: start("balance") }) },
    { id: "second", label: t("second", { start: start("second") }) },
  ];
  return (
    <>
      <p className="mb-3 text-base text-soft">
        {t.rich(falls ? "first-falls" : "first-grows", {
          net: () => <FigureOf name="net-surplus" />,
          interest: () => <FigureOf name="first-interest" />,
          principal: () => <FigureOf name="first-principal" />,
        })}
      </p>
      <ScrollTable title={t("title")}>
        <thead>
          <tr>
            <th scope="col" className="start">
              {t("debt")}
            </th>
            <th scope="col">{t("gone")}</th>
            <th scope="col">{t("owed", { years })}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, label }) => (
            <tr key={id}>
              <th scope="row" className="whitespace-normal! font-normal">
                {label}
              </th>
              <td>
                <FigureOf name={`${id}-months`} long none={t("beyond")} />
              </td>
              <td>
                <FigureOf name={`${id}-owed`} none={t("past")} />
              </td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
      <p className="mt-3 text-base text-soft">
        {t.rich("crossing", {
          crossing: () => <FigureOf name="crossing" long none={t("no-crossing")} />,
        })}
      </p>
    </>
  );
});
