"use client";

import { memo } from "react";
import { useTranslations } from "use-intl";
import { Result } from "../frame/result";
import { FigureTable } from "../frame/table";
import { useScenario } from "../scenario";
import { methodRows } from "./method-rows";
import type { Method } from "./params";
import { PartTitle } from "./part-title";
import { useModel } from "./use-model";

/** The same case by every method: what each counts, the interest of the next bill, and its length as a bar. */
export const MethodsTable = memo(function MethodsTable({ level }: { level: 2 | 3 }) {
  const model = useModel();
  const t = useTranslations("billing-cycle.methods");
  const { figures, formats } = useScenario();
  const rows = methodRows(model);
  const name = (method: Method) => t(`name.${method}`);
  const csv = {
    file: "billing-cycle-methods",
    rows: () => [
      [t("method"), t("counts"), t("interest")],
      ...rows.map(({ method, interest }) => [name(method), t(`counts-of.${method}`), interest]),
    ],
  };
  return (
    <div className="py-5">
      <PartTitle level={level}>{t("title")}</PartTitle>
      <FigureTable title={t("title")} caption={t("caption")} note={t("note")} csv={csv}>
        <thead>
          <tr>
            <th scope="col" className="start">
              {t("method")}
            </th>
            <th scope="col" className="whitespace-nowrap">
              {t("interest")}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ method, own, share }) => (
            <tr key={method} aria-current={own ? "true" : undefined}>
              <th scope="row" className="whitespace-normal">
                <span className={own ? "font-semibold" : "font-normal"}>{name(method)}</span>
                {own && (
                  <span className="ml-2 inline-block rounded-full border border-control px-2 font-normal text-sm">
                    {t("own")}
                  </span>
                )}
                <span className="block font-normal text-soft text-sm">
                  {t(`counts-of.${method}`)}
                </span>
                <span
                  className={`mt-1 block h-1.5 min-w-px forced-color-adjust-none ${own ? "bg-debt" : "bg-control"}`}
                  style={{ width: `${share * 100}%` }}
                />
              </th>
              <td className={own ? "font-semibold text-debt" : ""}>
                <Result name={`interest-${method}`} value={figures[`interest-${method}`] ?? "none"}>
                  {formats.cell(Number(figures[`interest-${method}`]))}
                </Result>
              </td>
            </tr>
          ))}
        </tbody>
      </FigureTable>
    </div>
  );
});
