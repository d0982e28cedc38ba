import { useId } from "react";
import { useTranslations } from "use-intl";
import type { Locale } from "@/lib/i18n/locales";
import type { DrawnChoices } from "@/lib/quiz/draw";
import type { Filler } from "@/lib/quiz/fill";
import type { Response } from "@/lib/quiz/validate";
import { FieldError } from "./field-error";
import { Mark } from "./mark";
import { DONT_KNOW, type Turn } from "./turn";

type Props = {
  drawn: DrawnChoices;
  turn: Turn;
  fill: Filler;
  locale: Locale;
  errorId: string;
  onAnswer: (response: Response) => void;
};

/** The choices as one group of native radios, "I don't know" among them. */
export function ChoiceOptions({ drawn, turn, fill, locale, errorId, onAnswer }: Props) {
  const t = useTranslations("quiz");
  const name = useId();
  const checked = turn.stage !== "answering";
  const chosen = turn.response === null ? DONT_KNOW : turn.response[0];
  const options = [
    ...drawn.choices.map(({ id, words }) => ({ id, label: fill.text(words[locale].label) })),
    { id: DONT_KNOW, label: t("dont-know") },
  ];
  return (
    <div className="space-y-3">
      {options.map(({ id, label }) => {
        const right = checked && id === drawn.right.id;
        const wrong = checked && id === chosen && id !== DONT_KNOW && !right;
        return (
          <label
            key={id}
            className={`flex min-h-11 cursor-pointer items-center gap-3 rounded-xl border px-4 py-3 ${lookOf(right, wrong)}`}
          >
            <input
              type="radio"
              className={`size-5 shrink-0 ${wrong ? "accent-ink" : "accent-ok"}`}
              name={name}
              value={id}
              checked={id === chosen}
              // The chosen one stays enabled after the check: disabling it would drop the focus.
              disabled={checked && id !== chosen}
              onChange={() => onAnswer([id])}
            />
            <span className="grow">{label}</span>
            {right ? <Mark right>{t("mark.right")}</Mark> : null}
            {wrong ? <Mark right={false}>{t("mark.wrong")}</Mark> : null}
          </label>
        );
      })}
      <FieldError id={errorId}>{turn.problems[0] ? t("error.choice") : null}</FieldError>
    </div>
  );
}

function lookOf(right: boolean, wrong: boolean): string {
  if (right) return "border-ok bg-ok-wash";
  if (wrong) return "border-ink bg-card";
  return "border-line bg-card has-checked:border-ok has-checked:ring-1 has-checked:ring-ok";
}
