"use client";

import { useState } from "react";
import { useTranslations } from "use-intl";
import { AreaSwatch } from "@/components/charts/area-looks";
import { Button } from "@/components/ui/button";
import { useSetting } from "../scenario";
import { DebtForm } from "./debt-form";
import type { useOwnDebts } from "./use-own-debts";

/** Each debt of the list, to change or to take away. */
export function OwnDebtRows({ own }: { own: ReturnType<typeof useOwnDebts> }) {
  const t = useTranslations("payoff-planner");
  const { formats } = useSetting();
  const [open, setOpen] = useState<string | null>(null);
  if (own.list.debts.length === 0) return null;
  return (
    <ul className="grid gap-2">
      {own.list.debts.map((debt, index) => (
        <li key={debt.id}>
          {open === debt.id ? (
            <DebtForm
              title={t("own.edit-title", { name: debt.name })}
              draft={{
                name: debt.name,
                balance: String(debt.balance),
                rate: String(debt.rate),
                minimum: String(debt.minimum),
              }}
              saveLabel={t("own.save")}
              onSave={(entry) => {
                own.edit(debt, entry);
                setOpen(null);
              }}
              onCancel={() => setOpen(null)}
            />
          ) : (
            <div className="flex flex-wrap items-center gap-x-4 rounded-lg border border-line px-3 py-2">
              <div className="min-w-0 flex-1 basis-52">
                <p className="flex items-center gap-2 font-semibold leading-snug">
                  <AreaSwatch look={index} />
                  <span className="min-w-0 break-words">{debt.name}</span>
                </p>
                <p className="text-base text-soft leading-snug">
                  {t(debt.minimum > 0 ? "order-list.terms" : "order-list.terms-no-minimum", {
                    balance: formats.money(debt.balance),
                    rate: formats.percent(debt.rate),
                    minimum: formats.money(debt.minimum),
                  })}
                </p>
              </div>
              <Button
                look="text"
                aria-label={t("own.edit-one", { name: debt.name })}
                onClick={() => setOpen(debt.id)}
              >
                {t("own.edit")}
              </Button>
              <Button
                look="text"
                aria-label={t("own.remove-one", { name: debt.name })}
                onClick={() => own.remove(debt)}
              >
                {t("own.remove")}
              </Button>
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}
