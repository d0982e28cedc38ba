import { useId } from "react";
import { useTranslations } from "use-intl";
import type { DrawnChoices } from "@/lib/quiz/draw";
import { FieldError } from "./field-error";
import type { FieldsProps, Of } from "./item-view";
import { type OptionMark, OptionRow } from "./option-row";
import { DONT_KNOW, type Turn } from "./turn";

/** The choices as one group of native radios, "I don't know" among them. */
export function ChoiceOptions(props: Of<"choices", FieldsProps>) {
  const { drawn, turn, fill, reader, errorId, onAnswer } = props;
  const t = useTranslations("quiz");
  const name = useId();
  const { chosen, done, markOf } = stateOf(drawn, turn);
  const options = [
    ...drawn.choices.map(({ id, words }) => ({ id, label: fill.text(words[reader.locale].label) })),
    { id: DONT_KNOW, label: t("dont-know") },
  ];
  return (
    <div className="space-y-3">
      {options.map(({ id, label }) => (
        <OptionRow
          key={id}
          type="radio"
          name={name}
          value={id}
          chosen={id === chosen}
          done={done}
          mark={markOf(id)}
          onChange={() => onAnswer([id])}
        >
          {label}
        </OptionRow>
      ))}
      <FieldError id={errorId}>{turn.problems[0] ? t("error.choice") : null}</FieldError>
    </div>
  );
}

/** What is chosen, and how each choice is marked: the right one always, the chosen one when it is wrong. */
export function stateOf(drawn: DrawnChoices, turn: Turn) {
  const done = turn.stage !== "answering";
  const chosen = turn.response === null ? DONT_KNOW : turn.response[0];
  function markOf(id: string): OptionMark {
    if (!done) return "none";
    if (id === drawn.right.id) return "right";
    return id === chosen && id !== DONT_KNOW ? "wrong" : "none";
  }
  return { chosen, done, markOf };
}
