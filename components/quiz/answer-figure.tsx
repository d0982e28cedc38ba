import type { DrawnItem } from "@/lib/quiz/draw";

type Props = { drawn: DrawnItem; figure: string; shown: string };

/** The key of an item as a result others can read; silent, because the status line has spoken already. */
export function AnswerFigure({ drawn, figure, shown }: Props) {
  return (
    <output
      name={`${drawn.item.id}.${figure}`}
      data-value={String(drawn.figures.value(figure))}
      aria-live="off"
      className="font-semibold tabular-nums"
    >
      {shown}
    </output>
  );
}
