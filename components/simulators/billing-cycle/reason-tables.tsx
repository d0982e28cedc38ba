"use client";

import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { ScrollTable } from "../frame/scroll-table";
import { useSetting } from "../scenario";
import type { Model } from "./model";
import { accountRows, type ChargeRow } from "./reason-rows";
import { useDates } from "./use-dates";

type TableProps = {
  title: string;
  columns: readonly string[];
  /** How many columns from the first hold words. */
  words?: number;
  children: ReactNode;
};

function Rows({ title, columns, words = 1, children }: TableProps) {
  return (
    <ScrollTable title={title}>
      <thead>
        <tr>
          {columns.map((column, index) => (
            <th scope="col" key={column} className={index < words ? "start" : undefined}>
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </ScrollTable>
  );
}

/** Days × amount, line by line: their sum times the daily rate is the interest. */
export function ChargeRows({ charges }: { charges: readonly ChargeRow[] }) {
  const t = useTranslations("billing-cycle.rows");
  const { formats } = useSetting();
  const { brief } = useDates();
  if (charges.length === 0) return <p>{t("nothing")}</p>;
  const sum = charges.reduce((total, { days, amount }) => total + days * amount, 0);
  return (
    <>
      <Rows title={t("charges")} columns={[t("from-to"), t("amount"), t("days"), t("product")]}>
        {charges.map(({ from, to, days, amount }) => (
          <tr key={`${from}-${to}-${amount}`}>
            <th scope="row" className="font-normal">
              {t("span", { from: brief(from), to: brief(to) })}
            </th>
            <td>{formats.cell(amount)}</td>
            <td>{days}</td>
            <td>{formats.number(days * amount)}</td>
          </tr>
        ))}
      </Rows>
      <p className="text-base text-soft">{t("sum", { sum: formats.number(sum) })}</p>
    </>
  );
}

/** What happened on the account, row by row. */
export function AccountRows({ model }: { model: Model }) {
  const t = useTranslations("billing-cycle.rows");
  const names = useTranslations("billing-cycle.entry");
  const { formats } = useSetting();
  const { brief } = useDates();
  return (
    <>
      <Rows
        title={t("account")}
        columns={[t("date"), t("entry"), t("amount"), t("owed")]}
        words={2}
      >
        {accountRows(model).map(({ key, day, rule, amount, owed }) => (
          <tr key={key}>
            <th scope="row" className="font-normal">
              {brief(day)}
            </th>
            <td className="start">{names(rule)}</td>
            <td>{formats.cell(amount)}</td>
            <td>{formats.cell(owed)}</td>
          </tr>
        ))}
      </Rows>
      <p className="text-base text-soft">{t("dates")}</p>
    </>
  );
}

/** The days that decide about the free ones. */
export function DateRows({ model }: { model: Model }) {
  const t = useTranslations("billing-cycle.rows");
  const { date } = useDates();
  const { days } = model.schedule;
  const rows = [
    ["bought", days.bought],
    ["posted", days.posted],
    ["bill", days.bill],
    ["due", days.due],
    ["next-bill", days.nextBill],
  ] as const;
  return (
    <Rows title={t("account")} columns={[t("entry"), t("date")]}>
      {rows.map(([name, day]) => (
        <tr key={name}>
          <th scope="row" className="font-normal">
            {t(name)}
          </th>
          <td>{date(day)}</td>
        </tr>
      ))}
    </Rows>
  );
}
