import { useId } from "react";
import { useTranslations } from "use-intl";
import { BlankField } from "./blank-field";
import type { FieldsProps, Of } from "./item-view";
import { ToleranceNote } from "./tolerance-note";

/** One field for a number item; the steps of a worked example, some of them fields, for a faded one. */
export function BlankFields(props: Of<"blanks", FieldsProps>) {
  const { drawn, turn, verdict, fill, reader, onAnswer } = props;
  const t = useTranslations("quiz");
  const id = useId();
  const { item, blanks } = drawn;
  const texts = turn.response ?? [];
  const noteId = (unit: string) => `${id}-${unit}`;
  const units = [...new Set(blanks.map(({ unit }) => unit))];

  function field(at: number, label: string) {
    const blank = blanks[at];
    if (!blank) return null;
    return (
      <BlankField
        key={blank.figure}
        label={label}
        unit={blank.unit}
        currency={reader.currency}
        noteId={noteId(blank.unit)}
        value={texts[at] ?? ""}
        problem={turn.problems[at] ?? null}
        verdict={verdict?.fields[at] ?? null}
        readOnly={turn.stage !== "answering"}
        onChange={(text) => onAnswer(blanks.map((_, n) => (n === at ? text : (texts[n] ?? ""))))}
      />
    );
  }

  function steps() {
    if (item.kind === "number") return field(0, t("your-answer"));
    let at = 0;
    return item.steps.map(({ figure, blank, words }) => {
      const label = fill.text(words[reader.locale].label);
      return blank ? (
        field(at++, label)
      ) : (
        <SolvedStep key={figure} label={label} value={fill.figure(figure)} />
      );
    });
  }

  return (
    <div className="space-y-4">
      {steps()}
      {units.map((unit) => (
        <ToleranceNote
          key={unit}
          id={noteId(unit)}
          unit={unit}
          tolerance={item.tolerance}
          formats={reader.formats}
        />
      ))}
    </div>
  );
}

function SolvedStep({ label, value }: { label: string; value: string }) {
  return (
    <p className="flex flex-wrap justify-between gap-x-4 border-b border-line pb-2">
      <span>{label}</span> <span className="font-semibold tabular-nums">{value}</span>
    </p>
  );
}
