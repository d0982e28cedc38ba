import { useTranslations } from "use-intl";
import type { ReaderFormats } from "@/components/progress/use-reader-formats";
import { Button } from "@/components/ui/button";
import type { DrawnCurve } from "@/lib/quiz/draw";
import { AmountControl } from "./amount-control";
import { CurvePicture } from "./curve-picture";
import { guessed, shaped, shapes } from "./curve-points";
import { FieldError } from "./field-error";
import type { ExplanationProps, FieldsProps, ItemView } from "./item-view";

function timeOf({ input }: DrawnCurve, { formats }: ReaderFormats) {
  return input === "years" ? formats.years : formats.duration;
}

/** A curve guessed by its end, a shape, and then point by point if one likes. */
function CurveFields({ drawn, turn, reader, errorId, onAnswer }: FieldsProps) {
  const t = useTranslations("quiz.curve");
  const errors = useTranslations("quiz.error");
  if (drawn.kind !== "curve") return null;
  const { item, points, unit } = drawn;
  const guess = guessed(drawn, turn.response);
  const end = guess.at(-1) ?? 0;
  const done = turn.stage !== "answering";
  const time = timeOf(drawn, reader);
  const format = (value: number) => reader.formats.figure(value, unit, reader.words);
  const control = { minimum: 0, maximum: item.maximum, step: item.step, format, describe: format };
  return (
    <div className="space-y-4">
      <CurvePicture
        drawn={drawn}
        guess={guess}
        withTruth={done}
        words={{ guess: t("guess"), truth: t("truth") }}
      />
      <AmountControl
        {...control}
        label={t("end", { time: time(points.at(-1)?.x ?? 0) })}
        value={end}
        disabled={done}
        onChange={(value) => onAnswer(shaped(drawn, value, "straight"))}
      />
      <div className="flex flex-wrap gap-2">
        {shapes.map((shape) => (
          <Button
            key={shape}
            aria-disabled={done}
            className={done ? "opacity-50" : ""}
            onClick={() => {
              if (!done) onAnswer(shaped(drawn, end, shape));
            }}
          >
            {t(shape)}
          </Button>
        ))}
      </div>
      <details>
        <summary className="min-h-8 cursor-pointer">{t("each")}</summary>
        <div className="space-y-4 pt-3">
          {points.slice(1, -1).map(({ x }, at) => (
            <AmountControl
              key={x}
              {...control}
              label={t("after", { time: time(x) })}
              value={guess[at + 1] ?? 0}
              disabled={done}
              onChange={(value) =>
                onAnswer(guess.slice(1).map((one, n) => String(n === at ? value : one)))
              }
            />
          ))}
        </div>
      </details>
      <FieldError id={errorId}>{turn.problems.some(Boolean) ? errors("curve") : null}</FieldError>
    </div>
  );
}

function CurveExplanation({ drawn, response, fill, reader }: ExplanationProps) {
  const t = useTranslations("quiz.curve");
  if (drawn.kind !== "curve") return null;
  const { item, points, unit } = drawn;
  const guess = guessed(drawn, response);
  const time = timeOf(drawn, reader);
  const format = (value: number) => reader.formats.figure(value, unit, reader.words);
  return (
    <>
      <table className="w-full text-left tabular-nums">
        <caption className="sr-only">{t("table")}</caption>
        <thead>
          <tr className="border-b border-line text-base text-soft">
            <th className="py-1 font-normal">{t("time")}</th>
            {response ? <th className="text-right font-normal">{t("guess")}</th> : null}
            <th className="text-right font-normal">{t("truth")}</th>
          </tr>
        </thead>
        <tbody>
          {points.slice(1).map(({ x, truth }, at) => (
            <tr key={x} className="border-b border-line">
              <th scope="row" className="py-1 font-normal">
                {time(x)}
              </th>
              {response ? <td className="text-right">{format(guess[at + 1] ?? 0)}</td> : null}
              <td className="text-right font-semibold">
                <output
                  name={`${item.id}.${item.key}.${x}`}
                  data-value={String(truth)}
                  aria-live="off"
                >
                  {format(truth)}
                </output>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>{fill.text(item.words[reader.locale].why)}</p>
    </>
  );
}

export const view: ItemView = { Fields: CurveFields, Explanation: CurveExplanation };
