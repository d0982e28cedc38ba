import { useId } from "react";
import { useTranslations } from "use-intl";
import type { Currency } from "@/lib/i18n/locales";
import type { Unit } from "@/lib/parameters";
import type { FieldVerdict } from "@/lib/quiz/score";
import type { Problem } from "@/lib/quiz/validate";
import { FieldError } from "./field-error";
import { Mark } from "./mark";

type Props = {
  label: string;
  unit: Unit;
  currency: Currency;
  noteId: string;
  value: string;
  problem: Problem | null;
  verdict: FieldVerdict | null;
  readOnly: boolean;
  onChange: (text: string) => void;
};

/** A number as people type it, with its unit beside it. */
export function BlankField(props: Props) {
  const { label, unit, currency, noteId, value, problem, verdict, readOnly, onChange } = props;
  const t = useTranslations("quiz");
  const id = useId();
  const shownUnit = unit === "percent-per-year" ? "percent" : unit;
  return (
    <div className="space-y-2">
      <label className="block" htmlFor={id}>
        {label}
      </label>
      <div className="flex flex-wrap items-center gap-3">
        <input
          id={id}
          type="text"
          inputMode="decimal"
          autoComplete="off"
          className="min-h-11 w-40 rounded-lg border border-control bg-card px-3 text-lg tabular-nums"
          value={value}
          readOnly={readOnly}
          aria-invalid={problem ? true : undefined}
          aria-describedby={`${id}-error ${id}-unit ${noteId}`}
          onChange={(event) => onChange(event.target.value)}
        />
        <span id={`${id}-unit`} className="text-soft">
          {t(`unit.${shownUnit === "money" ? currency : shownUnit}`)}
        </span>
        {verdict ? (
          <Mark right={verdict.correct}>{t(verdict.correct ? "mark.right" : "mark.wrong")}</Mark>
        ) : null}
      </div>
      <FieldError id={`${id}-error`}>{problem ? t(`error.${problem}`) : null}</FieldError>
    </div>
  );
}
