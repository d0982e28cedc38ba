import { useId } from "react";
import { useTranslations } from "use-intl";
import { FieldError } from "./field-error";
import type { ExplanationProps, FieldsProps, ItemView } from "./item-view";
import { Mark } from "./mark";
import { Reasons } from "./reasons";

/** Each row with a native select of the options. */
function MatchFields({ drawn, turn, verdict, fill, reader, errorId, onAnswer }: FieldsProps) {
  const t = useTranslations("quiz");
  const id = useId();
  if (drawn.kind !== "match") return null;
  const { rows, options } = drawn;
  const done = turn.stage !== "answering";
  const chosen = turn.response ?? [];
  return (
    <div className="space-y-4">
      {rows.map((row, at) => (
        <div key={row.id} className="space-y-1.5">
          <label className="block" htmlFor={`${id}-${row.id}`}>
            {fill.text(row.words[reader.locale].label)}
          </label>
          <div className="flex flex-wrap items-center gap-3">
            <select
              id={`${id}-${row.id}`}
              className="min-h-11 min-w-0 max-w-full rounded-lg border border-control bg-card px-3"
              value={chosen[at] ?? ""}
              aria-invalid={turn.problems[at] ? true : undefined}
              aria-describedby={errorId}
              aria-disabled={done}
              onChange={({ target }) => {
                if (!done)
                  onAnswer(rows.map((_, n) => (n === at ? target.value : (chosen[n] ?? ""))));
              }}
            >
              <option value="">{t("match.choose")}</option>
              {options.map((option) => (
                <option key={option.id} value={option.id}>
                  {fill.text(option.words[reader.locale].label)}
                </option>
              ))}
            </select>
            {verdict && turn.response ? (
              <Mark right={verdict.fields[at]?.correct ?? false}>
                {t(verdict.fields[at]?.correct ? "mark.right" : "mark.wrong")}
              </Mark>
            ) : null}
          </div>
        </div>
      ))}
      <FieldError id={errorId}>{turn.problems.some(Boolean) ? t("error.match") : null}</FieldError>
    </div>
  );
}

function MatchExplanation({ drawn, fill, reader }: ExplanationProps) {
  if (drawn.kind !== "match") return null;
  const reasons = drawn.rows.map(({ id, option, words }) => {
    const right = drawn.options.find((one) => one.id === option);
    return {
      id,
      label: fill.text(words[reader.locale].label),
      note: right ? fill.text(right.words[reader.locale].label) : "",
      why: fill.text(words[reader.locale].why),
    };
  });
  return <Reasons reasons={reasons} />;
}

export const view: ItemView = { Fields: MatchFields, Explanation: MatchExplanation };
