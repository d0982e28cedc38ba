"use client";

import { useState } from "react";
import { useTranslations } from "use-intl";
import { AreaSwatch } from "@/components/charts/area-looks";
import { SortableList } from "@/components/ui/sortable-list";
import { useScenario, useSetting } from "../scenario";
import { moved, writeHand } from "./hand-order";
import { firstToLast } from "./model";
import { useDebtNames, usePlan } from "./use-plan";

/** The debts, first to be paid first. Moving one makes the order one's own. */
export function OrderList() {
  const plan = usePlan();
  const nameOf = useDebtNames(plan);
  const t = useTranslations("payoff-planner.order-list");
  const { formats, dispatch } = useSetting();
  const { locked } = useScenario().state;
  const { list, terms } = plan.model;
  const order = firstToLast(plan.model);
  const [last, setLast] = useState<string | null>(null);
  const still = locked.includes("order") || locked.includes("hand");

  function move(from: number, to: number) {
    setLast(list.debts[order[from] ?? 0]?.id ?? null);
    dispatch({ type: "set", key: "hand", value: writeHand(moved(order, from, to)) });
    dispatch({ type: "set", key: "order", value: "by-hand" });
  }

  const place = order.findIndex((index) => list.debts[index]?.id === last);
  return (
    <SortableList
      label={t("label")}
      disabled={still || list.debts.length < 2}
      onMove={move}
      spoken={
        last === null || place < 0
          ? ""
          : t("spoken", { name: nameOf(last), place: place + 1, count: order.length })
      }
      items={order.flatMap((index) => {
        const debt = list.debts[index];
        if (!debt) return [];
        const name = nameOf(debt.id);
        const closed = plan.model.plan.closedIn[debt.id];
        const words = {
          balance: formats.money(debt.balance),
          rate: formats.percent(debt.rate),
          minimum: formats.money(debt.minimum),
        };
        return [
          {
            id: debt.id,
            up: t("up", { name }),
            down: t("down", { name }),
            content: (
              <>
                <p className="flex items-center gap-2 font-semibold leading-snug">
                  <AreaSwatch look={index} />
                  <span className="min-w-0 break-words">{name}</span>
                </p>
                <p className="text-base text-soft leading-snug">
                  {formats.sentences(
                    t(debt.minimum > 0 ? "terms" : "terms-no-minimum", words),
                    debt.id === list.spends && terms.spending + terms.shock > 0 && t("spends"),
                    typeof closed === "number"
                      ? t("closed", { time: formats.months(closed) })
                      : t("not-closed"),
                  )}
                </p>
              </>
            ),
          },
        ];
      })}
    />
  );
}
