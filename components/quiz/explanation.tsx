import { useTranslations } from "use-intl";
import type { Locale } from "@/lib/i18n/locales";
import type { DrawnChoices } from "@/lib/quiz/draw";
import { type Filler, splitAt } from "@/lib/quiz/fill";
import { AnswerFigure } from "./answer-figure";
import type { ExplanationProps, Of } from "./item-view";

/** First what the given answer misses, then the right one and why it holds. */
export function ChoiceExplanation(props: Of<"choices", ExplanationProps>) {
  const { drawn, response, verdict, fill, reader } = props;
  const { locale } = reader;
  const t = useTranslations("quiz");
  const chosen = drawn.choices.find(({ id }) => id === response?.[0]);
  const answer = () => <RightLabel drawn={drawn} fill={fill} locale={locale} />;
  return (
    <>
      {chosen && !verdict.correct ? <p>{fill.text(chosen.words[locale].why)}</p> : null}
      <p>{t.rich("answer", { answer })}</p>
      <p>{fill.text(drawn.right.words[locale].why)}</p>
    </>
  );
}

type LabelProps = { drawn: DrawnChoices; fill: Filler; locale: Locale };

/** The right choice in its own words; the key's figure in it, or else the whole, is the result. */
function RightLabel({ drawn, fill, locale }: LabelProps) {
  const { label } = drawn.right.words[locale];
  const key = drawn.item.kind === "single" ? drawn.item.key : undefined;
  if (key === undefined) return <b>{fill.text(label)}</b>;
  const around = splitAt(label, key);
  if (!around) return <AnswerFigure drawn={drawn} figure={key} shown={fill.text(label)} />;
  return (
    <>
      {fill.text(around.before)}
      <AnswerFigure drawn={drawn} figure={key} shown={fill.figure(key, around.form)} />
      {fill.text(around.after)}
    </>
  );
}

export function BlankExplanation(props: Of<"blanks", ExplanationProps>) {
  const { drawn, verdict, fill, reader } = props;
  const { locale } = reader;
  const t = useTranslations("quiz");
  const { item, blanks } = drawn;
  const model = verdict.fields[0]?.model;
  const known = item.kind === "number" && item.wrong.find(({ figure }) => figure === model);
  return (
    <>
      {known ? <p>{fill.text(known.words[locale].why)}</p> : null}
      {blanks.map(({ figure }) => {
        const answer = () => (
          <AnswerFigure drawn={drawn} figure={figure} shown={fill.figure(figure)} />
        );
        const step = item.kind === "faded" && item.steps.find((one) => one.figure === figure);
        const label = step ? fill.text(step.words[locale].label) : "";
        return (
          <p key={figure}>
            {step ? t.rich("step-answer", { label, answer }) : t.rich("answer", { answer })}
          </p>
        );
      })}
      <p>{fill.text(item.words[locale].why)}</p>
    </>
  );
}
