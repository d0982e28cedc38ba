"use client";

import { memo } from "react";
import { useTranslations } from "use-intl";
import { ParameterControl } from "../frame/parameter-control";
import { ScrollTable } from "../frame/scroll-table";
import { FigureOf } from "./figure-of";
import { OrderList } from "./order-list";
import { orderOutputs, orders } from "./params";
import { usePlan } from "./use-plan";

/** Who gets the money that is left after the minimums, and what each way of choosing costs. */
export const Orders = memo(function Orders() {
  const t = useTranslations("payoff-planner.orders");
  const { model } = usePlan();
  const { order } = model.terms;
  return (
    <div className="flex flex-col gap-4">
      <p className="text-base text-soft">
        {t.rich("lead", {
          owed: () => <FigureOf name="owed" />,
          minimums: () => <FigureOf name="minimums" />,
          interest: () => <FigureOf name="first-interest" />,
        })}
      </p>
      <ParameterControl name="order" />
      <p className="text-base text-soft">{t(`words.${order}`)}</p>
      <OrderList />
      <ScrollTable title={t("table")}>
        <thead>
          <tr>
            <th scope="col" className="start">
              {t("order")}
            </th>
            {["months", "interest", "price", "first"].map((column) => (
              <th scope="col" key={column} className="wrap">
                {t(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {orders.map((each) => (
            <Row key={each} order={each} chosen={each === order} />
          ))}
        </tbody>
      </ScrollTable>
      <p className="text-base text-soft">{t("note")}</p>
    </div>
  );
});

function Row({ order, chosen }: { order: (typeof orders)[number]; chosen: boolean }) {
  const t = useTranslations("payoff-planner");
  const name = orderOutputs[order];
  return (
    <tr className={chosen ? "bg-wash" : undefined}>
      <th scope="row" className={`wrap ${chosen ? "font-semibold" : "font-normal"}`}>
        {t(`order-short.${order}`)}
        {chosen && <span className="sr-only"> {t("orders.chosen")}</span>}
      </th>
      <td>
        <FigureOf name={`${name}-months`} column />
      </td>
      <td>
        <FigureOf name={`${name}-interest`} column />
      </td>
      <td>{order === "by-rate" ? "–" : <FigureOf name={`${name}-price`} column />}</td>
      <td>
        <FigureOf name={`${name}-first`} column />
      </td>
    </tr>
  );
}
