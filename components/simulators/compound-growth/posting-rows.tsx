"use client";

import { Fragment } from "react";
import { useTranslations } from "use-intl";
import { ScrollTable } from "../frame/scroll-table";
import { useSetting } from "../scenario";
import { excerptFor } from "./excerpt";
import type { Model } from "./model";

/** The postings a figure came from: how they begin, how many follow, and how they end. */
export function PostingRows({ model, output }: { model: Model; output: string }) {
  const t = useTranslations("compound-growth.ledger");
  const { formats } = useSetting();
  const { course, parts } = excerptFor(model, output);
  if (parts.every(({ rows }) => rows.length === 0)) return <p>{t("none")}</p>;
  return (
    <>
      <ScrollTable title={t("title")}>
        <thead>
          <tr>
            <th scope="col" className="start">
              {t(`posting.${course.compounding}`)}
            </th>
            <th scope="col">{t("opening")}</th>
            <th scope="col">{t("interest")}</th>
            <th scope="col">{t("closing")}</th>
          </tr>
        </thead>
        <tbody>
          {parts.map(({ skipped, rows }) => (
            <Fragment key={rows[0]?.posting}>
              {skipped > 0 && (
                <tr>
                  <td colSpan={4} className="start">
                    {t("skipped", { count: skipped })}
                  </td>
                </tr>
              )}
              {rows.map((row) => (
                <tr key={row.posting}>
                  <th scope="row" className="font-normal">
                    {formats.number(row.posting)}
                  </th>
                  <td>{formats.cell(row.opening)}</td>
                  <td>{formats.cell(row.interest)}</td>
                  <td>{formats.cell(row.closing)}</td>
                </tr>
              ))}
            </Fragment>
          ))}
        </tbody>
      </ScrollTable>
      <p className="text-base text-soft">{t("rounding")}</p>
    </>
  );
}
