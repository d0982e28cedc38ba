import type { ComponentType } from "react";
import type { ReaderFormats } from "@/components/progress/use-reader-formats";
import type { DrawnItem } from "@/lib/quiz/draw";
import type { Filler } from "@/lib/quiz/fill";
import type { Verdict } from "@/lib/quiz/score";
import type { Response } from "@/lib/quiz/validate";
import type { Turn } from "./turn";

export type FieldsProps = {
  drawn: DrawnItem;
  turn: Turn;
  verdict: Verdict | null;
  fill: Filler;
  reader: ReaderFormats;
  /** The place of the one error of the whole group. */
  errorId: string;
  onAnswer: (response: Response) => void;
};

export type ExplanationProps = {
  drawn: DrawnItem;
  response: Response;
  verdict: Verdict;
  fill: Filler;
  reader: ReaderFormats;
};

/** How one kind of item is asked and explained. */
export type ItemView = {
  readonly Fields: ComponentType<FieldsProps>;
  readonly Explanation: ComponentType<ExplanationProps>;
};

/** The props of a view once its kind is known. */
export type Of<Kind extends DrawnItem["kind"], Props extends { drawn: DrawnItem }> = Omit<
  Props,
  "drawn"
> & { drawn: Extract<DrawnItem, { kind: Kind }> };
