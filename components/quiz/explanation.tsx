import { useTranslations } from "use-intl";
import type { Locale } from "@/lib/i18n/locales";
import type { DrawnBlanks, DrawnChoices, DrawnItem } from "@/lib/quiz/draw";
import { type Filler, splitAt } from "@/lib/quiz/fill";
import type { Verdict } from "@/lib/quiz/score";
import type { Response } from "@/lib/quiz/validate";
import { AnswerFigure } from "./answer-figure";

type Props<Drawn extends DrawnItem = DrawnItem> = {
  drawn: Drawn;
  response: Response;
  verdict: Verdict;
  fill: Filler;
  locale: Locale;
};

/** First what the given answer misses, then the right one and why it holds. */
export function Explanation({ drawn, ...rest }: Props) {
  return (
    <div className="space-y-3">
      {drawn.kind === "choices" ? (
        <ChoiceExplanation drawn={drawn} {...rest} />
      ) : (
        <BlankExplanation drawn={drawn} {...rest} />
      )}
    </div>
  );
}

function ChoiceExplanation({ drawn, response, verdict, fill, locale }: Props<DrawnChoices>) {
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

type LabelProps = Pick<Props<DrawnChoices>, "drawn" | "fill" | "locale">;

/** The right choice in its own words; the key's figure in it, or else the whole, is the result. */
function RightLabel({ drawn, fill, locale }: LabelProps) {
  const { label } = drawn.right.words[locale];
  const { key } = drawn.item;
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

function BlankExplanation({ drawn, verdict, fill, locale }: Props<DrawnBlanks>) {
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
