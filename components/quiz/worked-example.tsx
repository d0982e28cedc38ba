import { useMemo } from "react";
import { useTranslations } from "use-intl";
import type { ReaderFormats } from "@/components/progress/use-reader-formats";
import { type DrawnItem, draw } from "@/lib/quiz/draw";
import { filler } from "@/lib/quiz/fill";
import { nextSeed } from "@/lib/quiz/next-seed";
import { score } from "@/lib/quiz/score";
import type { ItemView } from "./item-view";

type Props = { drawn: DrawnItem; view: ItemView; reader: ReaderFormats };

/** The same question with other numbers, answered and explained: help that does not give this answer away. */
export function WorkedExample({ drawn, view, reader }: Props) {
  const t = useTranslations("quiz");
  const { Explanation } = view;
  const other = useMemo(() => draw(drawn.item, nextSeed(drawn)), [drawn]);
  const fill = filler(other.figures, reader.formats, reader.words);
  return (
    <details className="rounded-xl border border-line bg-card px-4 py-3">
      <summary className="min-h-8 cursor-pointer">{t("worked")}</summary>
      <div className="space-y-3 pt-3">
        <p>{fill.text(other.item.words[reader.locale].stem)}</p>
        <Explanation
          drawn={other}
          response={null}
          verdict={score(other, null)}
          fill={fill}
          reader={reader}
        />
      </div>
    </details>
  );
}
