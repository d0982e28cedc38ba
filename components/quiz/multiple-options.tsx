import { useId } from "react";
import { useTranslations } from "use-intl";
import { FieldError } from "./field-error";
import type { ExplanationProps, FieldsProps, ItemView } from "./item-view";
import { type OptionMark, OptionRow } from "./option-row";
import { Reasons } from "./reasons";

/** The choices as native checkboxes: any number of them may belong. */
function MultipleFields({ drawn, turn, fill, reader, errorId, onAnswer }: FieldsProps) {
  const t = useTranslations("quiz");
  const name = useId();
  if (drawn.kind !== "multiple") return null;
  const done = turn.stage !== "answering";
  const chosen = turn.response ?? [];

  function markOf(id: string, correct: boolean): OptionMark {
    if (!done) return "none";
    if (chosen.includes(id)) return correct ? "right" : "wrong";
    return correct ? "missed" : "none";
  }

  return (
    <div className="space-y-3">
      <p className="text-base text-soft">{t("multiple.how")}</p>
      {drawn.choices.map(({ id, correct, words }) => (
        <OptionRow
          key={id}
          type="checkbox"
          name={name}
          value={id}
          chosen={chosen.includes(id)}
          done={done}
          mark={markOf(id, correct ?? false)}
          onChange={() =>
            onAnswer(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id])
          }
        >
          {fill.text(words[reader.locale].label)}
        </OptionRow>
      ))}
      <FieldError id={errorId}>{turn.problems[0] ? t("error.multiple") : null}</FieldError>
    </div>
  );
}

function MultipleExplanation({ drawn, fill, reader }: ExplanationProps) {
  const t = useTranslations("quiz.multiple");
  if (drawn.kind !== "multiple") return null;
  const reasons = drawn.choices.map(({ id, correct, words }) => ({
    id,
    label: fill.text(words[reader.locale].label),
    note: t(correct ? "belongs" : "does-not"),
    why: fill.text(words[reader.locale].why),
  }));
  return <Reasons reasons={reasons} />;
}

export const view: ItemView = { Fields: MultipleFields, Explanation: MultipleExplanation };
