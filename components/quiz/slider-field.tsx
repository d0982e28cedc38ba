import { useTranslations } from "use-intl";
import { readNumber } from "@/lib/i18n/read-number";
import { AmountControl } from "./amount-control";
import { AnswerFigure } from "./answer-figure";
import { FieldError } from "./field-error";
import type { ExplanationProps, FieldsProps, ItemView } from "./item-view";
import { ToleranceNote } from "./tolerance-note";

/** One number to move, and what it leads to beside it. */
function SliderFields({ drawn, turn, fill, reader, errorId, onAnswer }: FieldsProps) {
  const t = useTranslations("quiz");
  if (drawn.kind !== "slider") return null;
  const { item, input, unit, figures } = drawn;
  const read = readNumber(turn.response?.[0] ?? "");
  const value = read.ok ? read.value : item.minimum;
  const format = (amount: number) => reader.formats.figure(amount, unit, reader.words);
  const shownAt = (amount: number) => {
    const there = figures.with(input, amount);
    return item.shows.map(({ figure, words }) => ({
      figure,
      label: words[reader.locale].label,
      text: reader.formats.figure(there.value(figure), there.unit(figure), reader.words),
    }));
  };
  const label = fill.text(item.words[reader.locale].label);
  return (
    <div className="space-y-4">
      <AmountControl
        label={label}
        value={value}
        minimum={item.minimum}
        maximum={item.maximum}
        step={item.step}
        format={format}
        describe={(amount) =>
          [
            format(amount),
            ...shownAt(amount).map(({ label, text }) => t("named", { label, value: text })),
          ].join(t("between"))
        }
        disabled={turn.stage !== "answering"}
        onChange={(amount) => onAnswer([String(amount)])}
      />
      <dl className="flex flex-wrap gap-x-10 gap-y-3">
        {shownAt(value).map(({ figure, label: name, text }) => (
          <div key={figure}>
            <dt className="text-base text-soft">{name}</dt>
            <dd className="font-serif text-2xl tabular-nums text-debt">{text}</dd>
          </div>
        ))}
      </dl>
      <ToleranceNote
        id={`${errorId}-note`}
        unit={unit}
        tolerance={item.tolerance}
        formats={reader.formats}
      />
      <FieldError id={errorId}>{turn.problems[0] ? t("error.slider") : null}</FieldError>
    </div>
  );
}

function SliderExplanation({ drawn, fill, reader }: ExplanationProps) {
  const t = useTranslations("quiz");
  if (drawn.kind !== "slider") return null;
  const { item } = drawn;
  const answer = () => (
    <AnswerFigure drawn={drawn} figure={item.key} shown={fill.figure(item.key)} />
  );
  return (
    <>
      <p>{t.rich("answer", { answer })}</p>
      <p>{fill.text(item.words[reader.locale].why)}</p>
    </>
  );
}

export const view: ItemView = { Fields: SliderFields, Explanation: SliderExplanation };
