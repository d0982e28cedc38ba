"use client";

import { useTranslations } from "use-intl";
import { useScenario } from "../scenario";
import { type ExcerptRow, excerptFor } from "./excerpt";
import type { Model } from "./model";

/** The rows a figure came from: how the run begins, how it ends, and what it adds up to. */
export function LedgerExcerpt({ model, output }: { model: Model; output: string }) {
  const t = useTranslations("minimum-payment.ledger");
  const { formats } = useScenario();
  const { first, between, last, months, interest, paid } = excerptFor(model, output);
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to take the keyboard */}
      <section className="table-scroll" aria-label={t("title")} tabIndex={0}>
        <table className="figures">
          <caption className="sr-only">{t("title")}</caption>
          <thead>
            <tr>
              {["date", "entry", "amount", "balance"].map((column) => (
                <th scope="col" key={column}>
                  {t(column)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {first.map((row) => (
              <Row row={row} key={row.key} />
            ))}
            {last.length > 0 && (
              <tr>
                <td colSpan={4}>{t("between", { months: formats.months(between) })}</td>
              </tr>
            )}
            {last.map((row) => (
              <Row row={row} key={row.key} />
            ))}
          </tbody>
        </table>
      </section>
      <p className="text-base text-soft">
        {t("sum", {
          interest: formats.money(interest),
          paid: formats.money(paid),
          months: formats.months(months),
        })}{" "}
        {t("dates")}
      </p>
    </>
  );
}

function Row({ row }: { row: ExcerptRow }) {
  const t = useTranslations("minimum-payment.rule");
  const { formats } = useScenario();
  return (
    <tr>
      <td className="whitespace-nowrap">{row.date}</td>
      <td>{t(row.rule.replace(".", "-"))}</td>
      <td>{formats.money(row.amount)}</td>
      <td>{formats.money(row.balance)}</td>
    </tr>
  );
}
