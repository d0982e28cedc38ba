"use client";

import { useTranslations } from "use-intl";
import { ScrollTable } from "../frame/scroll-table";
import { useSetting } from "../scenario";
import { type ExcerptRow, excerptOf } from "./excerpt";
import type { Way } from "./model";

const TEXT = new Set(["date", "entry"]);

/** The rows a figure came from: how the run begins, how it ends, and what it adds up to. */
export function LedgerExcerpt({ run }: { run: Way["run"] }) {
  const t = useTranslations("two-bills.ledger");
  const { formats } = useSetting();
  const { first, between, last, months, interest, paid } = excerptOf(run);
  return (
    <>
      <ScrollTable title={t("title")}>
        <thead>
          <tr>
            {["date", "entry", "amount", "balance"].map((column) => (
              <th scope="col" key={column} className={TEXT.has(column) ? "start" : undefined}>
                {t(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {first.map((row) => (
            <Row row={row} key={row.key} />
          ))}
          {between > 0 && (
            <tr>
              <td colSpan={4} className="start">
                {t("between", { months: formats.months(between) })}
              </td>
            </tr>
          )}
          {last.map((row) => (
            <Row row={row} key={row.key} />
          ))}
        </tbody>
      </ScrollTable>
      <p className="text-base text-soft">
        {formats.sentences(
          t("sum", {
            interest: formats.money(interest),
            paid: formats.money(paid),
            months: formats.months(months),
          }),
          t("dates"),
        )}
      </p>
    </>
  );
}

function Row({ row }: { row: ExcerptRow }) {
  const t = useTranslations("two-bills.entry");
  const { formats } = useSetting();
  return (
    <tr>
      <td className="start">{row.date}</td>
      <td className="start">{t(row.rule.replace(".", "-"))}</td>
      <td>{formats.cell(row.amount)}</td>
      <td>{formats.cell(row.balance)}</td>
    </tr>
  );
}
