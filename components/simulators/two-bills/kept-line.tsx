"use client";

import { memo } from "react";
import { useTranslations } from "use-intl";
import { useScenario } from "../scenario";
import { FigureOf } from "./figure-of";
import { useModel } from "./use-model";

/** What the spare cash allows month after month, and the warning where that is less than the bill asks for. */
export const KeptLine = memo(function KeptLine() {
  const t = useTranslations("two-bills.kept");
  const { figures, formats } = useScenario();
  const model = useModel();
  const { bill, without, with: beside, kept } = model;
  const least = Math.min(without.payment, beside.payment, kept.payment);
  const names = ["kept-payment", "kept-months", "kept-interest", "kept-gap", "gap"];
  const parts = Object.fromEntries(
    names.map((name) => [
      name,
      () => <FigureOf name={name} sign={name !== "gap" && name !== "kept-gap"} />,
    ]),
  );
  return (
    <div className="mt-3 text-base text-soft">
      <p>{t.rich(typeof figures["kept-months"] === "number" ? "clears" : "never", parts)}</p>
      {Number(figures.gap) !== 0 && <p className="mt-1">{t.rich("gap", parts)}</p>}
      {least < bill.minimum && (
        <p className="mt-1">{t("below", { minimum: formats.money(bill.minimum) })}</p>
      )}
    </div>
  );
});
