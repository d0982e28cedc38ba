"use client";

import { memo, useId, useState } from "react";
import { useTranslations } from "use-intl";
import { useSetting } from "../scenario";
import { useFirstPayment } from "./first-payment";
import { isPaymentDay, paymentDay } from "./payment-days";
import { PlanSteps } from "./plan-steps";
import { SaveText } from "./save-text";
import { monthRows } from "./steps";
import { useDebtNames, usePlan } from "./use-plan";

/** The plan as something to follow: what to pay and when, and a file for the reader's own calendar. */
export const PlanDates = memo(function PlanDates() {
  const plan = usePlan();
  const t = useTranslations("payoff-planner.dates");
  const nameOf = useDebtNames(plan);
  const { formats } = useSetting();
  const { day } = useFirstPayment();
  const { list, plan: course } = plan.model;

  async function file() {
    const { calendarText } = await import("@/lib/calendar/calendar-text");
    const first = day ?? paymentDay("2026-12-01", 1);
    const days = monthRows(course).map(({ month, debts, all }) => ({
      id: `payoff-plan-${paymentDay(first, month)}`,
      date: paymentDay(first, month),
      title: t("event", { paid: formats.money(all.paid) }),
      note: [
        ...debts.flatMap(({ paid }, index) =>
          paid > 0
            ? [
                t("event-line", {
                  name: nameOf(list.debts[index]?.id ?? ""),
                  paid: formats.money(paid),
                }),
              ]
            : [],
        ),
        t("event-left", { left: formats.money(all.left) }),
      ].join("\n"),
    }));
    const text = calendarText(t("calendar"), days, new Date());
    return { name: "full-circle-plan.ics", type: "text/calendar", text };
  }

  return (
    <div className="grid gap-4">
      <PlanSteps />
      <DayField />
      {course.outcome.kind === "cleared" ? (
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <SaveText label={t("save")} textLabel={t("text")} file={file} />
          <p className="min-w-0 flex-1 basis-60 text-base text-soft">{t("note")}</p>
        </div>
      ) : (
        <p className="text-base text-soft">{t("never")}</p>
      )}
    </div>
  );
});

/** The day of the first payment: a native date field, which every device fills in its own way. */
function DayField() {
  const t = useTranslations("payoff-planner.dates");
  const { day, set } = useFirstPayment();
  const [problem, setProblem] = useState(false);
  const id = useId();
  return (
    <div className="needs-script">
      <label htmlFor={id} className="block text-base">
        {t("first")}
      </label>
      <input
        id={id}
        type="date"
        min="2000-01-01"
        max="2999-12-31"
        aria-invalid={problem}
        aria-describedby={problem ? `${id}-problem` : undefined}
        className="mt-1 min-h-11 rounded-md border border-control bg-card px-3"
        value={day ?? ""}
        onChange={(event) => {
          const good = isPaymentDay(event.target.value);
          setProblem(!good);
          if (good) set(event.target.value);
        }}
      />
      <p id={`${id}-problem`} role="status" className="text-debt text-sm empty:hidden">
        {problem ? t("not-a-day") : ""}
      </p>
    </div>
  );
}
