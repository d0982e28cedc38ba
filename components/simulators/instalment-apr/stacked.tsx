"use client";

import { memo } from "react";
import { useTranslations } from "use-intl";
import { Result } from "../frame/result";
import { useScenario } from "../scenario";
import { useModel } from "./use-model";

/** What a purchase each month on the same plan comes to; nothing where nobody buys one. */
export const Stacked = memo(function Stacked() {
  const t = useTranslations("instalment-apr.stacked");
  const { figures, formats, state } = useScenario();
  const { plan } = useModel();
  const owed = figures["stacked-owed"];
  const payment = figures["stacked-payment"];
  if (typeof owed !== "number" || typeof payment !== "number") return null;
  const spending = Number(state.values.spending);
  return (
    <p className="py-3 text-base">
      {t.rich(payment > spending ? "words" : "free", {
        spending: formats.money(spending),
        months: formats.months(plan.payments),
        owed: () => (
          <Result name="stacked-owed" value={owed} className="font-semibold text-debt">
            {formats.money(owed)}
          </Result>
        ),
        payment: () => (
          <Result name="stacked-payment" value={payment} className="font-semibold text-pay">
            {formats.money(payment)}
          </Result>
        ),
      })}
    </p>
  );
});
