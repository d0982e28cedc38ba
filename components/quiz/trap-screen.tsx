import { useId } from "react";
import { useTranslations } from "use-intl";
import { stateOf } from "./choice-options";
import { ChoiceExplanation } from "./explanation";
import { FieldError } from "./field-error";
import type { ExplanationProps, FieldsProps, ItemView } from "./item-view";
import { OptionRow } from "./option-row";
import { DONT_KNOW } from "./turn";

const looks: Readonly<Record<string, string>> = {
  title: "font-serif text-xl leading-snug",
  figure: "font-serif text-3xl tabular-nums",
  text: "",
  small: "text-sm text-soft",
  button: "block rounded-lg bg-ink px-4 py-2 text-center font-semibold text-paper",
  link: "text-base text-soft underline underline-offset-4",
};

/** A made-up screen; each of its parts is a radio, so that it is picked with a tap or a key. */
function TrapFields({ drawn, turn, fill, reader, errorId, onAnswer }: FieldsProps) {
  const t = useTranslations("quiz");
  const name = useId();
  if (drawn.kind !== "choices" || drawn.item.kind !== "trap") return null;
  const { item } = drawn;
  const { chosen, done, markOf } = stateOf(drawn, turn);
  const shared = { type: "radio", name, done } as const;
  return (
    <div className="space-y-3">
      <div className="mx-auto max-w-md overflow-hidden rounded-2xl border-2 border-control bg-card">
        <p className="border-b border-line px-4 py-2 text-center text-base text-soft">
          {t("trap.screen", { name: fill.text(item.words[reader.locale].screen) })}
        </p>
        <div className="space-y-1 p-2">
          {item.choices.map(({ id, look, words }) => (
            <OptionRow
              key={id}
              {...shared}
              value={id}
              chosen={id === chosen}
              mark={markOf(id)}
              onChange={() => onAnswer([id])}
              className="flex min-h-11 flex-wrap items-center gap-3 rounded-lg border px-3 py-2 not-has-checked:border-transparent"
            >
              <span className={`block ${looks[look]}`}>
                {fill.text(words[reader.locale].label)}
              </span>
            </OptionRow>
          ))}
        </div>
      </div>
      <OptionRow
        {...shared}
        value={DONT_KNOW}
        chosen={chosen === DONT_KNOW}
        mark="none"
        onChange={() => onAnswer([DONT_KNOW])}
      >
        {t("dont-know")}
      </OptionRow>
      <FieldError id={errorId}>{turn.problems[0] ? t("error.trap") : null}</FieldError>
    </div>
  );
}

function TrapExplanation(props: ExplanationProps) {
  const { drawn } = props;
  return drawn.kind === "choices" ? <ChoiceExplanation {...props} drawn={drawn} /> : null;
}

export const view: ItemView = { Fields: TrapFields, Explanation: TrapExplanation };
