"use client";

import { useTranslations } from "use-intl";
import { useSetting } from "../scenario";
import type { Model } from "./model";
import type { Bill } from "./order";

/** A bill as it comes: what it is made of, what it asks for in all, and perhaps the least it asks for. */
export function BillCard({ model, bill }: { model: Model; bill: Bill }) {
  const t = useTranslations("two-bills.bill");
  const { formats } = useSetting();
  const { balance, spending, daysToPay } = model;
  const { total, interest, minimum } = model.bill;
  return (
    <div className="mt-4 flex min-h-64 max-w-md flex-col rounded-lg border border-control bg-card px-4 pt-3 pb-4 sm:px-5">
      <p className="border-line border-b pb-2 text-base text-soft">{t("title")}</p>
      <dl className="mt-2 tabular-nums">
        <Line name={t("balance")} amount={formats.money(balance)} />
        <Line name={t("interest")} amount={formats.money(interest)} />
        {spending > 0 && <Line name={t("spending")} amount={formats.money(spending)} />}
        <div className="mt-2 flex flex-wrap items-baseline justify-between gap-x-4 border-line border-t pt-2">
          <dt className="font-semibold">{t("total")}</dt>
          <dd className="font-serif text-2xl">{formats.money(total)}</dd>
        </div>
        {bill === "with" && (
          <div className="mt-2 flex flex-wrap items-baseline justify-between gap-x-4 rounded-md bg-wash px-3 py-2">
            <dt className="font-semibold">{t("minimum")}</dt>
            <dd className="font-serif text-2xl">{formats.money(minimum)}</dd>
          </div>
        )}
      </dl>
      <p className="mt-auto pt-3 text-base text-soft">
        {t("due", { time: formats.days(daysToPay) })}
      </p>
    </div>
  );
}

function Line({ name, amount }: { name: string; amount: string }) {
  return (
    <div className="flex flex-wrap justify-between gap-x-4 text-base">
      <dt>{name}</dt>
      <dd>{amount}</dd>
    </div>
  );
}
